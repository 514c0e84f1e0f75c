package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Location;
import nianbao.form.Section;
import nianbao.report.Level;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;

/**
 * A stretch of a report's text as rules read it: a line of the title, a heading, a paragraph, a
 * line of the signature.
 *
 * @param section id of the section that it stands in; {@link #PREFACE} before the first; empty for
 *     title and signature
 * @param level of a sub-heading, or of the heading that a paragraph begins with
 */
public record Prose(Kind kind, String section, Optional<Level> level, String text, Location at) {
  /** What stands before the first section (前言). */
  public static final String PREFACE = "preface";

  /** What a stretch of text is. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    SIGNATURE
  }

  public Prose {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
  }

  /** Where a stretch of the text stands, from one char offset to another. */
  public Location at(int from, int to) {
    return at.within(text, from, to);
  }

  /** All text of a report outside its tables, in the order of print; charts and pictures aside. */
  static List<Prose> of(Report report) {
    List<Prose> prose = new ArrayList<>();
    report.title().forEach(line -> prose.add(of(Kind.TITLE, line)));
    report.preface().forEach(passage -> add(PREFACE, passage, prose));
    for (Section section : report.form().sections()) {
      report.section(section.id()).forEach(passage -> add(section.id(), passage, prose));
    }
    report.signature().forEach(line -> prose.add(of(Kind.SIGNATURE, line)));
    return List.copyOf(prose);
  }

  private static Prose of(Kind kind, Text line) {
    return new Prose(kind, "", Optional.empty(), line.value(), line.at());
  }

  private static void add(String section, Passage passage, List<Prose> prose) {
    if (passage instanceof Passage.Heading h) {
      prose.add(new Prose(Kind.HEADING, section, Optional.of(h.level()), h.text(), h.at()));
    } else if (passage instanceof Passage.RunIn r) {
      String text = r.heading() + r.text();
      prose.add(new Prose(Kind.PARAGRAPH, section, Optional.of(r.level()), text, r.at()));
    } else if (passage instanceof Passage.Paragraph p) {
      prose.add(new Prose(Kind.PARAGRAPH, section, Optional.empty(), p.text(), p.at()));
    }
  }
}
