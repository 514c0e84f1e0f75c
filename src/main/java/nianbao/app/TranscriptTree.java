package nianbao.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Location;
import nianbao.form.Block;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Section;
import nianbao.form.Table;
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
    tree.put("figures", figures());
    tree.put("sections", sections());
    tree.put("readings", form.cells().stream().map(this::reading).toList());
    return tree;
  }

  private Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (Section section : form.sections()) {
      section.table().ifPresent(table -> figures.put(section.key(), figures(table)));
    }
    return figures;
  }

  /** A table with one block of several rows is a list of rows, any other a list of figures. */
  private List<?> figures(Table table) {
    Block first = table.blocks().get(0);
    List<Optional<BigDecimal>> all =
        table.cells().stream().map(cell -> report.figures().value(cell)).toList();
    int columns = first.columnLeaves().size();
    if (table.blocks().size() > 1 || all.size() == columns) {
      return all;
    }
    List<List<Optional<BigDecimal>>> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i += columns) {
      rows.add(all.subList(i, i + columns));
    }
    return rows;
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
