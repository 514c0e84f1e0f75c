package nianbao.recover;

import java.util.Objects;
import nianbao.report.Text;

/**
 * A heading that begins one of the prescribed sections, as printed.
 *
 * @param section id of the section that it stands for, whatever its wording
 */
public record SectionHeading(String section, Text text) {
  public SectionHeading {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(text, "text");
  }
}
