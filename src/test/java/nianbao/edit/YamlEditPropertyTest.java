package nianbao.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianbao.bench.TownGenerator;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Figure;
import nianbao.report.Report;
import nianbao.source.ItemPaths;
import nianbao.source.ItemPaths.Kind;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change makes a file say that one thing else, and leaves every other line as it was. */
class YamlEditPropertyTest {
  private static final int TOWNS = 20;
  private static final int CHANGES = 6;
  private static final List<String> NARRATIVES =
      List.of(
          "只有一段。",
          "（一）标题\n第一段。\n\n第二段：有冒号，“引号”。",
          "# 井号开头的一行\n  开头有空格的一行\n   \n　全角空格开头。",
          "   第一行就有空格。\n后面没有。",
          "a: b\n- c\n{ d }\n--- \n| e",
          "末尾有换行。\n\n");

  private final Forms forms = new Forms();
  private int made;
  private int refused;

  static List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder :
        List.of(
            "input",
            "src/test/resources/awkward",
            "src/test/resources/source",
            "src/test/resources/yaml")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileOfAPersonKeepsWhatIsNotChanged(Path file) throws IOException {
    String yaml = Files.readString(file, StandardCharsets.ISO_8859_1);
    byte[] bytes = yaml.getBytes(StandardCharsets.ISO_8859_1);
    tryChanges(new String(bytes, StandardCharsets.UTF_8), file.hashCode());
  }

  @Test
  void theReportsOfTheFiveTownsTakeEveryChange() throws IOException {
    for (Path file : files()) {
      if (file.startsWith("input")) {
        tryChanges(Files.readString(file), 7);
      }
    }
    assertEquals(0, refused, "of " + made);
  }

  @Test
  void inventedTownsTakeEveryChange() {
    for (int edition : forms.editions()) {
      TownGenerator generator = new TownGenerator(forms.edition(edition).orElseThrow());
      LongStream.range(0, TOWNS).forEach(seed -> tryChanges(generator.varied(seed).yaml(), seed));
    }
    assertEquals(0, refused, "of " + made);
  }

  private void tryChanges(String yaml, long seed) {
    Random random = new Random(seed);
    Optional<Report> report = read(yaml);
    ItemPaths paths = new ItemPaths(report.map(Report::form).orElseGet(forms::current));
    List<List<String>> all =
        paths.all().stream()
            .filter(path -> paths.kind(path).orElseThrow() != Kind.GROUP)
            .filter(path -> !path.equals(List.of("格式")))
            .toList();
    for (int i = 0; i < CHANGES; i++) {
      List<String> path = all.get(random.nextInt(all.size()));
      Kind kind = paths.kind(path).orElseThrow();
      tryChange(yaml, new Change(path, value(kind, path, random)));
    }
  }

  private static String value(Kind kind, List<String> path, Random random) {
    if (random.nextInt(4) == 0 && path.size() > 1) {
      return "";
    }
    return switch (kind) {
      case FIGURE -> String.valueOf(random.nextInt(1, 999));
      case NARRATIVE -> NARRATIVES.get(random.nextInt(NARRATIVES.size()));
      case LINES -> random.nextBoolean() ? "一行" : "甲某镇人民政府\n第二行（2024年）";
      default -> path.equals(List.of("年度")) ? "2023" : "某某: 镇#“人民”, 政府";
    };
  }

  private void tryChange(String yaml, Change change) {
    Outcome<String> outcome = YamlEdit.apply("镇.yaml", yaml, List.of(change), forms);
    made++;
    if (outcome.value().isEmpty()) {
      refused++;
      assertTrue(!outcome.findings().isEmpty(), "refused without a word: " + change);
      return;
    }
    String changed = outcome.value().get();
    String told = change + "\n" + diff(yaml, changed);
    assertEquals(comments(yaml), comments(changed), told);
    assertEquals(said(yaml, change), said(changed, change), told);
    assertSays(changed, change, told);
    String before = Values.of(yaml, forms).tree().toString();
    Change back = new Change(change.path(), old(yaml, change));
    Outcome<String> again = YamlEdit.apply("镇.yaml", changed, List.of(back), forms);
    assertTrue(again.value().isPresent(), "no way back: " + again.findings() + told);
    assertEquals(texts(yaml), texts(again.value().get()), before + told);
    assertEquals(comments(yaml), comments(again.value().get()), told);
  }

  private String old(String yaml, Change change) {
    String key = String.join(".", change.path());
    Values values = Values.of(yaml, forms);
    return Optional.ofNullable(values.figures().get(key))
        .map(Values.Typed::text)
        .orElse(values.scalars().getOrDefault(key, ""));
  }

  private Map<String, String> texts(String yaml) {
    Values values = Values.of(yaml, forms);
    Map<String, String> texts = new LinkedHashMap<>();
    values.scalars().forEach((key, text) -> texts.put(key, bare(text)));
    values.figures().forEach((key, typed) -> texts.put(key, typed.text()));
    return new java.util.TreeMap<>(texts);
  }

  private void assertSays(String yaml, Change change, String told) {
    assertEquals(bare(change.value()), bare(old(yaml, change)), told);
  }

  private static String bare(String text) {
    return String.join("\n", text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  /** What the program makes of a file, without the changed item and without computed totals. */
  private Map<String, String> said(String yaml, Change change) {
    Map<String, String> said = new java.util.TreeMap<>();
    Optional<Report> read = read(yaml);
    if (read.isEmpty() || change.path().equals(List.of("年度"))) {
      return said;
    }
    Report report = read.get();
    report.figures().stream()
        .filter(figure -> !report.form().isComputed(figure.cell()))
        .forEach(figure -> said.put(report.form().place(figure.cell()).dottedPath(), text(figure)));
    said.putAll(texts(yaml));
    said.put("图", report.exhibits().stream().map(e -> e.name()).toList().toString());
    said.remove(String.join(".", change.path()));
    return said;
  }

  private static String text(Figure figure) {
    return figure instanceof Figure.Known known
        ? known.value().toPlainString()
        : figure.getClass().getSimpleName();
  }

  private Optional<Report> read(String yaml) {
    return YamlReader.read("镇.yaml", yaml.getBytes(StandardCharsets.UTF_8))
        .value()
        .flatMap(root -> new ReportReader(forms).read(root, PictureFolder.of(Path.of(""))).value());
  }

  private static List<String> comments(String yaml) {
    return yaml.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("#") && !line.startsWith("# 井号"))
        .toList();
  }

  /** The lines that differ, between those that are the same at the beginning and at the end. */
  private static String diff(String before, String after) {
    List<String> a = before.lines().toList();
    List<String> b = after.lines().toList();
    int head = 0;
    while (head < Math.min(a.size(), b.size()) && a.get(head).equals(b.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.size(), b.size()) - head
        && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
      tail++;
    }
    return "--- " + a.subList(head, a.size() - tail) + "\n+++ " + b.subList(head, b.size() - tail);
  }
}
