package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Section;
import nianbao.page.Flow;
import nianbao.page.PageModel;
import nianbao.report.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs' PDFs say outside the tables, read by where it stands. */
class ForeignNarrativeTest {
  private static final Path FOLDER = Path.of("src/test/resources/foreign");

  /** Whose title does not give the agency's full name: what it gives. */
  private static final Map<String, String> PRINTED = Map.of("chaihudian-wkhtmltopdf", "滕州市柴胡店镇");

  /** Their pages are turned and the text on them is not: no line of it is one. */
  private static final List<String> TURNED =
      List.of("reportlab-pages-lying", "reportlab-pages-upside-down");

  static List<String> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".truth.json"))
          .map(name -> name.replace(".truth.json", ""))
          .filter(name -> !TURNED.contains(name))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void saysWhatWasPutIntoIt(String name) throws IOException {
    JsonNode truth = JsonMapper.shared().readTree(Files.readString(file(name, ".truth.json")));
    Form form = new Forms().edition(truth.get("edition").asInt()).orElseThrow();
    PageModel model = ForeignTablesTest.model(file(name, ".pdf"));
    // By its place on the page, even where there are tags.
    Narrative narrative = FlowNarrative.of(model, form, Flow.of(model));
    if (!truth.get("sections").isEmpty()) {
      assertEquals(lines(expected(truth)), lines(said(narrative, form)));
    }
    assertEquals(
        form.sections().stream().map(Section::id).toList(),
        narrative.headings().stream().map(SectionHeading::section).toList());
    TitleReader title = new TitleReader(narrative.title(), model.whole());
    assertEquals(
        PRINTED.getOrDefault(name, truth.get("agency").asString()), title.agency().value());
    assertEquals(truth.get("year").asInt(), title.year().value());
  }

  private static Path file(String name, String ending) {
    return FOLDER.resolve(name + ending);
  }

  private static Map<String, List<String>> expected(JsonNode truth) {
    Map<String, List<String>> parts = new TreeMap<>();
    truth
        .get("sections")
        .properties()
        .forEach(
            part -> part.getValue().forEach(line -> add(parts, part.getKey(), line.asString())));
    // The program that made one of them lost the mark that would have hung over the margin.
    parts.replaceAll((key, texts) -> texts.stream().map(ForeignNarrativeTest::hung).toList());
    return parts;
  }

  private static String hung(String text) {
    return text.replace("及时公布规范性文件、政策解读", "及时公布规范性文件政策解读");
  }

  private static Map<String, List<String>> said(Narrative narrative, Form form) {
    Map<String, List<String>> parts = new TreeMap<>();
    narrative.title().forEach(line -> add(parts, "标题", line.value()));
    narrative.preface().forEach(passage -> add(parts, "前言", text(passage)));
    for (Section section : form.sections()) {
      narrative
          .sections()
          .getOrDefault(section.id(), List.of())
          .forEach(passage -> add(parts, section.key(), text(passage)));
    }
    narrative.signature().forEach(line -> add(parts, "落款", line.value()));
    return parts;
  }

  private static void add(Map<String, List<String>> parts, String key, String text) {
    parts.computeIfAbsent(key, k -> new ArrayList<>()).add(Labels.bare(text));
  }

  private static String text(Passage passage) {
    if (passage instanceof Passage.Heading heading) {
      return heading.text();
    }
    if (passage instanceof Passage.RunIn runIn) {
      return runIn.heading() + runIn.text();
    }
    return ((Passage.Paragraph) passage).text();
  }

  /** One line a paragraph, so that a difference shows; the title may have been broken anywhere. */
  private static String lines(Map<String, List<String>> parts) {
    parts.computeIfPresent("标题", (key, texts) -> List.of(String.join("", texts)));
    StringBuilder lines = new StringBuilder();
    parts.forEach((key, texts) -> texts.forEach(t -> lines.append(key + " " + t + "\n")));
    return lines.toString();
  }
}
