package nianbao.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.yaml.Node;

/** Reads the wishes of a rule pack: what has to be written, and what must not. */
final class WishReader {
  private static final String PHRASES = "必须写到";
  private static final String SUBHEADINGS = "必须有的小标题";
  private static final String FORBIDDEN = "禁用词";
  static final List<String> KEYS = List.of(PHRASES, SUBHEADINGS, FORBIDDEN);

  private static final String PART = "部分";
  private static final String WORD = "词";
  private static final String TITLE = "标题";
  private static final String BETTER = "改为";
  private static final String NOTE = "说明";

  private static final Map<String, List<String>> FIELDS =
      Map.of(
          PHRASES, List.of(PART, WORD, NOTE),
          SUBHEADINGS, List.of(PART, TITLE, NOTE),
          FORBIDDEN, List.of(PART, WORD, BETTER, NOTE));

  private static final Map<String, String> EXAMPLES =
      Map.of(
          PHRASES, "- {部分: 总体情况, 词: [政务公开培训]}",
          SUBHEADINGS, "- {部分: 总体情况, 标题: 政府信息管理}",
          FORBIDDEN, "- {词: 我局, 改为: 我镇}");

  private final Problems problems;
  private final Map<String, Part> parts = Part.all();

  WishReader(Problems problems) {
    this.problems = problems;
  }

  /** The rules that an entry of the pack asks for; nothing where its key is none of these. */
  Optional<List<ReportRule>> read(Node.Entry entry) {
    String key = entry.key().text().strip();
    if (!FIELDS.containsKey(key)) {
      return Optional.empty();
    }
    List<ReportRule> rules = new ArrayList<>();
    if (entry.value() instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> wish(key, item).ifPresent(rules::add));
    } else {
      problems.misshapen(entry.value(), "“" + key + "”要一条一条列出", EXAMPLES.get(key));
    }
    return Optional.of(rules);
  }

  private Optional<ReportRule> wish(String key, Node item) {
    if (!(item instanceof Node.Mapping mapping)) {
      problems.misshapen(item, "“" + key + "”的每一条要分项写", EXAMPLES.get(key));
      return Optional.empty();
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      String field = entry.key().text().strip();
      if (FIELDS.get(key).contains(field)) {
        fields.put(field, entry.value());
      } else {
        problems.unknown(
            PackRules.UNKNOWN_KEY,
            entry.key(),
            "“" + key + "”里没有“" + field + "”这一项",
            FIELDS.get(key));
      }
    }
    Optional<Part> part = part(fields);
    List<String> wanted = texts(fields, key.equals(SUBHEADINGS) ? TITLE : WORD);
    if (wanted.isEmpty()) {
      String missing = key.equals(SUBHEADINGS) ? TITLE : WORD;
      problems.misshapen(item, "这一条没有写“" + missing + "”", EXAMPLES.get(key));
    }
    return wanted.isEmpty() ? Optional.empty() : part.map(p -> rule(key, p, wanted, fields));
  }

  private ReportRule rule(String key, Part part, List<String> wanted, Map<String, Node> fields) {
    String note = text(fields, NOTE);
    return switch (key) {
      case PHRASES -> new RequiredPhrase(part, wanted, note);
      case SUBHEADINGS -> new RequiredSubheading(part, wanted.get(0), note);
      default -> new ForbiddenWord(part, wanted, text(fields, BETTER), note);
    };
  }

  private Optional<Part> part(Map<String, Node> fields) {
    if (!(fields.get(PART) instanceof Node.Scalar typed)) {
      return Optional.of(Part.WHOLE);
    }
    Optional<Part> part = Optional.ofNullable(parts.get(typed.text().strip()));
    if (part.isEmpty()) {
      problems.unknown(
          PackRules.UNKNOWN_PART, typed, "年报里没有“" + typed.text() + "”这一部分", Part.keys());
    }
    return part;
  }

  private String text(Map<String, Node> fields, String key) {
    return String.join("", texts(fields, key));
  }

  private List<String> texts(Map<String, Node> fields, String key) {
    Node value = fields.get(key);
    return value == null
        ? List.of()
        : Texts.of(value, problems).stream().map(text -> text.text().strip()).toList();
  }
}
