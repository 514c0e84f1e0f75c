package nianbao.check.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianbao.check.Subject;
import nianbao.recover.Recovered;
import nianbao.recover.SectionHeading;

/** The section headings of a PDF, one for each section that has one. */
final class FirstHeadings {
  private FirstHeadings() {}

  /** In the order of print; none for a YAML file, whose headings are printed from the form. */
  static List<SectionHeading> of(Subject subject) {
    Set<String> met = new HashSet<>();
    return subject.foreign().map(Recovered::headings).orElse(List.of()).stream()
        .filter(heading -> met.add(heading.section()))
        .toList();
  }
}
