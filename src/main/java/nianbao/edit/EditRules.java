package nianbao.edit;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** What can be wrong with a wish to change a report file. */
public final class EditRules {
  static final Rule NOT_EDITABLE = new Rule("S701", "place-not-editable", Severity.ERROR);

  private EditRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(NOT_EDITABLE);
  }
}
