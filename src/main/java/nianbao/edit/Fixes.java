package nianbao.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.TextEdit;

/** Applies corrections to the text that they were found in. */
public final class Fixes {
  private Fixes() {}

  /**
   * The text with the corrections of all findings, as far as they do not meddle with each other.
   */
  public static String all(String yaml, List<Finding> findings) {
    TypedText text = text(yaml);
    List<Splice> done = new ArrayList<>();
    for (Finding finding : findings) {
      List<Splice> splices = finding.fix().map(fix -> splices(text, fix)).orElse(List.of());
      if (splices.stream().noneMatch(splice -> meets(splice, done))) {
        done.addAll(splices);
      }
    }
    return mark(yaml) + Splice.all(text.text(), done);
  }

  /** The text with one correction. */
  public static String apply(String yaml, Fix fix) {
    TypedText text = text(yaml);
    return mark(yaml) + Splice.all(text.text(), splices(text, fix));
  }

  private static TypedText text(String yaml) {
    return new TypedText(yaml.substring(mark(yaml).length()));
  }

  private static String mark(String yaml) {
    return yaml.startsWith("\ufeff") ? "\ufeff" : "";
  }

  private static List<Splice> splices(TypedText text, Fix fix) {
    return fix.edits().stream()
        .sorted(Comparator.comparingInt(TextEdit::line).thenComparingInt(TextEdit::column))
        .map(edit -> splice(text, edit))
        .toList();
  }

  private static Splice splice(TypedText text, TextEdit edit) {
    int from = text.offset(edit.line(), edit.column());
    return new Splice(from, text.offset(edit.endLine(), edit.endColumn()), edit.text());
  }

  private static boolean meets(Splice splice, List<Splice> done) {
    return done.stream().anyMatch(o -> splice.from() <= o.to() && o.from() <= splice.to());
  }
}
