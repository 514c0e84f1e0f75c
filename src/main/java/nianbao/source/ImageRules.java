package nianbao.source;

import static nianbao.finding.Severity.ERROR;

import java.util.List;
import nianbao.finding.Rule;

/** What can be wrong with a picture file. */
public final class ImageRules {
  static final Rule NOT_A_PICTURE = new Rule("S421", "not-a-png-or-jpeg", ERROR);
  static final Rule DAMAGED = new Rule("S422", "damaged-picture", ERROR);
  static final Rule FILE_TOO_LARGE = new Rule("S423", "picture-file-too-large", ERROR);
  static final Rule TOO_MANY_PIXELS = new Rule("S424", "too-many-pixels", ERROR);
  static final Rule UNSUPPORTED_JPEG = new Rule("S425", "unsupported-jpeg", ERROR);

  private ImageRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(NOT_A_PICTURE, DAMAGED, FILE_TOO_LARGE, TOO_MANY_PIXELS, UNSUPPORTED_JPEG);
  }
}
