package nianbao.pack;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** What can be wrong with a rule pack, and the rules that one can add. */
public final class PackRules {
  static final Rule UNKNOWN_KEY = new Rule("S601", "pack-key-unknown", Severity.ERROR);
  static final Rule UNKNOWN_RULE = new Rule("S602", "pack-rule-unknown", Severity.ERROR);
  static final Rule UNKNOWN_LEVEL = new Rule("S603", "pack-severity-unknown", Severity.ERROR);
  static final Rule WRONG_SHAPE = new Rule("S604", "pack-entry-misshapen", Severity.ERROR);
  static final Rule FIXED_RULE = new Rule("S605", "pack-rule-fixed", Severity.WARNING);
  static final Rule UNKNOWN_PART = new Rule("S606", "pack-part-unknown", Severity.ERROR);

  static final Rule PHRASE_MISSING = new Rule("F901", "required-phrase-missing", Severity.WARNING);
  static final Rule SUBHEADING_MISSING =
      new Rule("F902", "required-subheading-missing", Severity.WARNING);
  static final Rule FORBIDDEN_WORD = new Rule("W901", "forbidden-word", Severity.WARNING);

  private PackRules() {}

  public static List<Rule> all() {
    return List.of(
        UNKNOWN_KEY,
        UNKNOWN_RULE,
        UNKNOWN_LEVEL,
        WRONG_SHAPE,
        FIXED_RULE,
        UNKNOWN_PART,
        PHRASE_MISSING,
        SUBHEADING_MISSING,
        FORBIDDEN_WORD);
  }
}
