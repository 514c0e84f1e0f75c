package nianbao.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Finding;
import nianbao.picture.PageShot;

/**
 * How a report will look, for somebody who is still writing it.
 *
 * @param about absent where no report could be read
 * @param pages empty where no PDF could be made
 * @param places in the order of the pages
 * @param values what the file says, item by item, as a tree for programs
 */
public record Preview(
    Optional<Examined.About> about,
    List<PageShot> pages,
    List<PlacedLine> places,
    Map<String, Object> values,
    List<Finding> findings) {
  /**
   * What somebody wants to see.
   *
   * @param have the hashes of the pages whose pictures he has
   */
  public record Look(double dpi, Set<String> have) {
    public Look {
      have = Set.copyOf(have);
    }
  }

  public Preview {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(values, "values");
    pages = List.copyOf(pages);
    places = List.copyOf(places);
    findings = List.copyOf(findings);
  }

  /** Of a report that no PDF could be made of. */
  static Preview none(
      Optional<Examined.About> about, Map<String, Object> values, List<Finding> findings) {
    return new Preview(about, List.of(), List.of(), values, findings);
  }
}
