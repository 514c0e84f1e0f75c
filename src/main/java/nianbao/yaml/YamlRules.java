package nianbao.yaml;

import static nianbao.finding.Severity.ERROR;
import static nianbao.finding.Severity.INFO;
import static nianbao.finding.Severity.WARNING;

import java.util.List;
import nianbao.finding.Rule;

/** What can be wrong with a file before anybody asks what its keys mean. */
public final class YamlRules {
  static final Rule DUPLICATE_KEY = new Rule("S101", "duplicate-key", ERROR);
  static final Rule SYNTAX_ERROR = new Rule("S102", "syntax-error", ERROR);

  static final Rule EMPTY_FILE = new Rule("S103", "empty-file", ERROR);
  static final Rule WRONG_KIND_OF_FILE = new Rule("S104", "wrong-kind-of-file", ERROR);
  static final Rule FILE_TOO_LARGE = new Rule("S105", "file-too-large", ERROR);
  static final Rule SAVED_AS_GBK = new Rule("S106", "saved-as-gbk", WARNING);
  static final Rule SAVED_AS_UTF16 = new Rule("S107", "saved-as-utf16", WARNING);
  static final Rule UNKNOWN_ENCODING = new Rule("S108", "unknown-encoding", ERROR);
  static final Rule CONTROL_CHARACTER = new Rule("S109", "control-character", ERROR);
  static final Rule DAMAGED_CHARACTER = new Rule("S110", "damaged-character", ERROR);
  static final Rule INVISIBLE_CHARACTER = new Rule("S111", "invisible-character", WARNING);

  static final Rule TAB_FOR_SPACES = new Rule("S121", "tab-for-spaces", WARNING);
  static final Rule WIDE_SPACE = new Rule("S122", "wide-space-for-spaces", WARNING);
  static final Rule FULL_WIDTH_COLON = new Rule("S123", "full-width-colon", WARNING);
  static final Rule NO_SPACE_AFTER_COLON = new Rule("S124", "no-space-after-colon", WARNING);
  static final Rule DASH_FOR_NOTHING = new Rule("S125", "dash-for-nothing", WARNING);
  static final Rule FULL_WIDTH_MARK = new Rule("S126", "full-width-mark", WARNING);
  static final Rule TEXT_NOT_INDENTED = new Rule("S127", "text-not-indented", WARNING);
  static final Rule TEXT_WITHOUT_BAR = new Rule("S128", "text-without-bar", WARNING);
  static final Rule TEXT_BESIDE_BAR = new Rule("S129", "text-beside-bar", WARNING);
  static final Rule MISSING_COMMA = new Rule("S130", "missing-comma", WARNING);
  static final Rule NO_SPACE_AFTER_DASH = new Rule("S131", "no-space-after-dash", WARNING);

  static final Rule ANCHOR_OR_ALIAS = new Rule("S141", "anchor-or-alias", ERROR);
  static final Rule TAG = new Rule("S142", "yaml-tag", ERROR);
  static final Rule DIRECTIVE = new Rule("S143", "yaml-directive", ERROR);
  static final Rule SECOND_DOCUMENT = new Rule("S144", "second-document", ERROR);
  static final Rule UNCLOSED_QUOTE = new Rule("S145", "unclosed-quote", ERROR);
  static final Rule UNCLOSED_BRACKET = new Rule("S146", "unclosed-bracket", ERROR);
  static final Rule UNEVEN_INDENTATION = new Rule("S147", "uneven-indentation", ERROR);
  static final Rule KEY_WITHOUT_COLON = new Rule("S148", "key-without-colon", ERROR);
  static final Rule HASH_IN_TEXT = new Rule("S149", "hash-in-text", ERROR);
  static final Rule TOO_DEEP = new Rule("S150", "nested-too-deep", ERROR);
  static final Rule TWO_KEYS_IN_A_LINE = new Rule("S151", "two-keys-in-a-line", ERROR);
  static final Rule TEXT_AFTER_BRACKET = new Rule("S152", "text-after-bracket", ERROR);
  static final Rule KEY_IS_NO_TEXT = new Rule("S153", "key-is-no-text", ERROR);
  static final Rule NO_KEYS = new Rule("S154", "no-keys-at-all", ERROR);
  static final Rule BAD_ESCAPE = new Rule("S155", "bad-escape", ERROR);
  static final Rule STRAY_LIST_ITEM = new Rule("S156", "stray-list-item", ERROR);
  static final Rule MORE_OF_THE_SAME = new Rule("S199", "more-findings-left-out", INFO);

  private static final List<Rule> ALL =
      List.of(
          DUPLICATE_KEY,
          SYNTAX_ERROR,
          EMPTY_FILE,
          WRONG_KIND_OF_FILE,
          FILE_TOO_LARGE,
          SAVED_AS_GBK,
          SAVED_AS_UTF16,
          UNKNOWN_ENCODING,
          CONTROL_CHARACTER,
          DAMAGED_CHARACTER,
          INVISIBLE_CHARACTER,
          TAB_FOR_SPACES,
          WIDE_SPACE,
          FULL_WIDTH_COLON,
          NO_SPACE_AFTER_COLON,
          DASH_FOR_NOTHING,
          FULL_WIDTH_MARK,
          TEXT_NOT_INDENTED,
          TEXT_WITHOUT_BAR,
          TEXT_BESIDE_BAR,
          MISSING_COMMA,
          NO_SPACE_AFTER_DASH,
          ANCHOR_OR_ALIAS,
          TAG,
          DIRECTIVE,
          SECOND_DOCUMENT,
          UNCLOSED_QUOTE,
          UNCLOSED_BRACKET,
          UNEVEN_INDENTATION,
          KEY_WITHOUT_COLON,
          HASH_IN_TEXT,
          TOO_DEEP,
          TWO_KEYS_IN_A_LINE,
          TEXT_AFTER_BRACKET,
          KEY_IS_NO_TEXT,
          NO_KEYS,
          BAD_ESCAPE,
          STRAY_LIST_ITEM,
          MORE_OF_THE_SAME);

  private YamlRules() {}

  /** Every rule that reading a file can raise. */
  public static List<Rule> all() {
    return ALL;
  }
}
