package nianbao.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.CellPlace;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.report.Figures;
import nianbao.report.Text;

/**
 * Replaces {@code {申请.本年新收.总计}} in narrative by the figure of that key path.
 *
 * <p>A group of rows is as good as a row: {@code {申请.不予公开.总计}} is the sum of its rows. Braces whose
 * content has no dot, or whose first word is no key, are text; so is everything after a {@code $}.
 */
final class Placeholders {
  private static final Pattern BRACES =
      Pattern.compile("(?<!\\$)\\{\\s*([^{}\\s.]+(?:\\s*\\.\\s*[^{}\\s.]+)+)\\s*}");

  private final Map<String, List<CellId>> cells = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<String> roots = new ArrayList<>();
  private final Figures figures;
  private final Consumer<Finding> findings;

  Placeholders(
      Form form, Figures figures, Map<String, String> contact, Consumer<Finding> findings) {
    this.figures = figures;
    this.findings = findings;
    for (Section section : form.sections()) {
      section.table().ifPresent(table -> addTable(form, section, table));
    }
    contact.forEach((key, value) -> texts.put(Keys.CONTACT + "." + key, value));
    roots.add(Keys.CONTACT);
  }

  /** The text with every placeholder replaced; one that names nothing stays and is an error. */
  Text fill(Text text) {
    if (text.value().indexOf('{') < 0) {
      return text;
    }
    Matcher braces = BRACES.matcher(text.value());
    StringBuilder out = new StringBuilder();
    while (braces.find()) {
      String path = braces.group(1).replaceAll("\\s", "");
      String shown = value(path).orElse(braces.group());
      if (shown.equals(braces.group()) && isPlaceholder(path)) {
        findings.accept(unknown(path, place(text, braces)));
      }
      braces.appendReplacement(out, Matcher.quoteReplacement(shown));
    }
    braces.appendTail(out);
    return new Text(out.toString(), text.at());
  }

  private void addTable(Form form, Section section, Table table) {
    roots.add(section.key());
    for (CellId cell : table.cells()) {
      CellPlace place = form.place(cell);
      cells.put(place.dottedPath(), List.of(cell));
      for (int depth = 0; depth + 1 < place.rows().size(); depth++) {
        if (!place.rows().get(depth).key().isEmpty()) {
          String path = groupPath(section, place, depth);
          List<CellId> before = cells.getOrDefault(path, List.of());
          cells.put(path, Stream.concat(before.stream(), Stream.of(cell)).toList());
        }
      }
    }
  }

  private static String groupPath(Section section, CellPlace place, int depth) {
    Stream<Item> items =
        Stream.concat(place.rows().stream().limit(depth + 1L), place.columns().stream());
    return Stream.concat(Stream.of(section.key()), items.map(Item::key))
        .filter(key -> !key.isEmpty())
        .reduce((a, b) -> a + "." + b)
        .orElseThrow();
  }

  private Optional<String> value(String path) {
    if (texts.containsKey(path)) {
      return Optional.of(texts.get(path));
    }
    return Optional.ofNullable(cells.get(path))
        .flatMap(figures::sum)
        .map(BigDecimal::toPlainString);
  }

  /** A figure that is written but unreadable is told where it stands, not here. */
  private boolean isPlaceholder(String path) {
    String root = path.substring(0, path.indexOf('.'));
    boolean known = roots.contains(root);
    boolean misspelt =
        roots.stream().anyMatch(r -> root.length() > 1 && Names.distance(r, root) <= 1);
    return (known || misspelt) && !cells.containsKey(path);
  }

  private Finding unknown(String path, Location at) {
    Finding finding = SourceRules.UNKNOWN_PLACEHOLDER.at(at, "{" + path + "} 没有指向任何数字");
    List<String> known = Stream.concat(cells.keySet().stream(), texts.keySet().stream()).toList();
    List<String> below = known.stream().filter(k -> k.startsWith(path + ".")).toList();
    if (!below.isEmpty()) {
      return finding.remedy("还要写明哪一栏，例如 {" + below.get(below.size() - 1) + "}");
    }
    return Names.closest(path, known)
        .map(close -> finding.remedy("是否想写 {" + close + "}？"))
        .orElseGet(() -> finding.remedy("请按“部分.行.列”的样子写，例如 {" + known.get(known.size() / 2) + "}"));
  }

  private static Location place(Text text, Matcher braces) {
    if (text.at() instanceof Location.InText at) {
      int before = text.value().codePointCount(0, braces.start());
      return at.part(before, braces.group().codePointCount(0, braces.group().length()));
    }
    return text.at();
  }
}
