package nianbao.render;

import java.util.List;
import java.util.Map;

/**
 * A finished PDF.
 *
 * @param pdf the file's bytes; not copied, so treat them as read-only
 * @param placements for each id of the XHTML, its place on every page it touches, in page order
 */
public record Rendered(byte[] pdf, Map<String, List<Placement>> placements) {
  public Rendered {
    placements = Map.copyOf(placements);
  }
}
