package nianbao.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Section;
import nianbao.format.JsonOutput;
import nianbao.recover.Reading;
import nianbao.recover.Recovered;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;

/** What a PDF says as a tree for programs; what is not known is absent or an empty optional. */
final class TranscriptTree {
  private final Recovered recovered;
  private final Report report;
  private final Form form;

  private TranscriptTree(Recovered recovered) {
    this.recovered = recovered;
    this.report = recovered.report();
    this.form = report.form();
  }

  static Map<String, Object> of(String file, Recovered recovered) {
    return new TranscriptTree(recovered).tree(file);
  }

  private Map<String, Object> tree(String file) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", file);
    tree.put("edition", form.edition());
    tree.put("agency", Optional.of(report.agency().value()).filter(name -> !name.isEmpty()));
    tree.put(
        "year", Optional.of(report.year()).filter(Report.Year::isKnown).map(Report.Year::value));
    tree.put("figures", FigureTree.of(report));
    tree.put("sections", sections());
    tree.put("readings", form.cells().stream().map(this::reading).toList());
    return tree;
  }

  private Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    put(sections, "标题", report.title().stream().map(Text::value).toList());
    put(sections, "前言", texts(report.preface()));
    for (Section section : form.sections()) {
      put(sections, section.key(), texts(report.section(section.id())));
    }
    put(sections, "落款", report.signature().stream().map(Text::value).toList());
    return sections;
  }

  private static void put(Map<String, List<String>> sections, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      sections.put(key, texts);
    }
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::line).filter(line -> !line.isEmpty()).toList();
  }

  private Map<String, Object> reading(CellId cell) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("path", form.place(cell).dottedPath());
    tree.put("value", report.figures().value(cell));
    Optional<Reading> found = Optional.ofNullable(recovered.readings().get(cell));
    tree.put("confidence", found.map(r -> name(r.confidence())).orElse("missing"));
    found.ifPresent(reading -> addTo(tree, reading));
    return tree;
  }

  private static void addTo(Map<String, Object> tree, Reading reading) {
    tree.put("text", reading.text());
    tree.put("way", name(reading.way()));
    tree.put("guess", reading.guess());
    tree.put("doubt", reading.doubt());
    if (reading.at() instanceof Location.InPdf at) {
      tree.put("page", at.page());
      tree.put("box", JsonOutput.tree(at.box()));
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
