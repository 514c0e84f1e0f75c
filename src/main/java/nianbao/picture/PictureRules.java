package nianbao.picture;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** What can be in the way of marking a PDF. */
public final class PictureRules {
  static final Rule NOT_MARKED = new Rule("P171", "pdf-cannot-be-annotated", Severity.WARNING);

  private PictureRules() {}

  public static List<Rule> all() {
    return List.of(NOT_MARKED);
  }
}
