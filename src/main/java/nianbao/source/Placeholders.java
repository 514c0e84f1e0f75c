package nianbao.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.form.CellId;
import nianbao.report.Figures;
import nianbao.report.Text;

/**
 * Replaces {@code {申请.本年新收.总计}} in narrative by the figure of that key path, and {@code {联系.电话}} by
 * what the contact says.
 *
 * <p>Braces whose first word is no key of a table are text; so are those behind a {@code $}.
 */
final class Placeholders {
  private static final Pattern BRACES =
      Pattern.compile("(?<![$#])[{｛]\\s*(?<path>[^{}｛｝]{1,80}?)\\s*[}｝]");
  private static final Pattern UNCLOSED =
      Pattern.compile("(?<![$#])[{｛]\\s*(?<path>[^{}｛｝\\s]{1,40}?[.．。][^{}｛｝]*)$");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[.．。·→/]\\s*");

  private final FormKeys keys;
  private final FigurePaths paths;
  private final Figures figures;
  private final Map<String, String> contact;
  private final Consumer<Finding> findings;

  Placeholders(
      FormKeys keys, Figures figures, Map<String, String> contact, Consumer<Finding> findings) {
    this.keys = keys;
    this.paths = new FigurePaths(keys);
    this.figures = figures;
    this.contact = contact;
    this.findings = findings;
  }

  /** The text with every placeholder replaced; one that names nothing stays and is an error. */
  Text fill(Text text) {
    if (text.value().indexOf('{') < 0 && text.value().indexOf('｛') < 0) {
      return text;
    }
    Matcher braces = BRACES.matcher(text.value());
    StringBuilder out = new StringBuilder();
    while (braces.find()) {
      String shown = shown(words(braces.group("path")), text, braces);
      braces.appendReplacement(out, Matcher.quoteReplacement(shown));
    }
    braces.appendTail(out);
    tellUnclosed(text);
    return new Text(out.toString(), text.at());
  }

  private static List<String> words(String path) {
    return Stream.of(SEPARATOR.split(path.strip())).map(String::strip).toList();
  }

  /** What stands in place of the braces: for those that are text, they themselves. */
  private String shown(List<String> words, Text text, Matcher braces) {
    if (!isPlaceholder(words)) {
      return braces.group();
    }
    boolean ofContact = isContact(words.get(0));
    Optional<List<CellId>> cells = paths.find(words);
    Optional<String> value =
        ofContact
            ? contactValue(words)
            : cells.flatMap(figures::sum).map(BigDecimal::toPlainString);
    // A figure that is there but not known has been told where it is written.
    if (value.isEmpty() && cells.isEmpty()) {
      Finding finding =
          SourceRules.UNKNOWN_PLACEHOLDER.at(
              Lines.place(text, braces.start(), braces.group()),
              Quote.of(braces.group()) + "没有指向表里的任何数字" + (ofContact ? "或联系方式" : ""));
      findings.accept(finding.remedy(ofContact ? contactRemedy() : remedy(words)));
    }
    return value.orElse(braces.group());
  }

  private boolean isPlaceholder(List<String> words) {
    String first = words.isEmpty() ? "" : words.get(0);
    if (isContact(first) || isTable(first)) {
      return true;
    }
    if (words.size() == 1) {
      return contact.containsKey(first);
    }
    return roots().anyMatch(root -> first.length() > 1 && Names.distance(root, first) <= 1)
        || keys.places(first).stream().anyMatch(place -> place.slot().isPresent());
  }

  private boolean isContact(String word) {
    return Names.same(word, Keys.CONTACT) || contact.containsKey(word);
  }

  private boolean isTable(String word) {
    return keys.top(word)
        .filter(top -> keys.tables().stream().anyMatch(slot -> slot.name().equals(top)))
        .isPresent();
  }

  private Stream<String> roots() {
    return Stream.concat(keys.tables().stream().map(Slot::name), Stream.of(Keys.CONTACT));
  }

  private Optional<String> contactValue(List<String> words) {
    return words.size() == 2 && Names.same(words.get(0), Keys.CONTACT)
        ? Optional.ofNullable(contact.get(words.get(1))).filter(value -> !value.isEmpty())
        : Optional.empty();
  }

  private String contactRemedy() {
    List<String> known =
        contact.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> "{" + Keys.CONTACT + "." + entry.getKey() + "}")
            .toList();
    return known.isEmpty()
        ? "文件里没有写“" + Keys.CONTACT + ":”，请先写上，或者直接写出来"
        : "可以写的有：" + String.join("、", known);
  }

  private String remedy(List<String> words) {
    String path = String.join(".", words);
    List<String> known = paths.known();
    Optional<String> longer =
        known.stream()
            .filter(k -> k.startsWith(path + "."))
            .reduce((a, b) -> b)
            .map(last -> path + last.substring(last.lastIndexOf('.')))
            .filter(candidate -> paths.find(words(candidate)).isPresent());
    if (longer.isPresent()) {
      return "还要写明是哪一栏，例如 {" + longer.get() + "}";
    }
    return keys.tables().stream()
        .map(slot -> slot.name() + "." + path)
        .filter(candidate -> paths.find(words(candidate)).isPresent())
        .findFirst()
        .or(() -> words.size() < 2 ? Optional.empty() : Names.closest(path, known))
        .map(close -> "是否想写 {" + close + "}？")
        .orElseGet(() -> "请按“部分.行.栏”写全，例如 {" + example(words.get(0), known) + "}");
  }

  /** The last figure of the first row of a table, or of the first table. */
  private static String example(String root, List<String> known) {
    String first =
        known.stream().filter(k -> k.startsWith(root + ".")).findFirst().orElse(known.get(0));
    String row = first.substring(0, first.lastIndexOf('.') + 1);
    return known.stream().filter(k -> k.startsWith(row)).reduce(first, (a, b) -> b);
  }

  private void tellUnclosed(Text text) {
    Matcher open = UNCLOSED.matcher(text.value());
    if (open.find()) {
      List<String> words = new ArrayList<>(words(open.group("path")));
      if (!words.isEmpty() && (isContact(words.get(0)) || isTable(words.get(0)))) {
        findings.accept(
            SourceRules.UNKNOWN_PLACEHOLDER
                .at(Lines.place(text, open.start(), "{"), "这里的“{”没有对应的“}”")
                .remedy("请在项目名的后面补上“}”"));
      }
    }
  }
}
