package nianbao.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Section;
import nianbao.report.Contact;
import nianbao.report.Exhibit;
import nianbao.report.Figures;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.yaml.Node;

/**
 * Reads a town's YAML as a report of its form. Whatever is wrong with it is told, all at once; no
 * report comes out only where the file is none or says neither whose nor which year's it is.
 */
public final class ReportReader {
  private final Forms forms;

  public ReportReader(Forms forms) {
    this.forms = forms;
  }

  /** Reads a file's root node. */
  public Outcome<Report> read(Node root, PictureFolder pictures) {
    List<Finding> findings = new ArrayList<>();
    if (!(root instanceof Node.Mapping mapping)) {
      findings.add(
          SourceRules.NOT_A_REPORT
              .at(root.at(), "这不是年报文件：开头应当是“机关: …”“年度: …”")
              .remedy("可以用 nianbao init 机关全称 生成一份空白文件"));
      return Outcome.failed(findings);
    }
    Optional<Report> report = new Pass(mapping, pictures, findings).report();
    findings.sort(Comparator.comparing(Finding::at, IN_FILE_ORDER));
    return new Outcome<>(report, findings);
  }

  private static final Comparator<Location> IN_FILE_ORDER =
      Comparator.comparingInt((Location at) -> at instanceof Location.InText text ? text.line() : 0)
          .thenComparingInt(at -> at instanceof Location.InText text ? text.column() : 0);

  /** The reading of one file. */
  private final class Pass {
    private final Node.Mapping root;
    private final List<Finding> findings;
    private final TopLevel top;
    private final Form form;
    private final ExhibitReader exhibitReader;
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    Pass(Node.Mapping root, PictureFolder pictures, List<Finding> findings) {
      this.root = root;
      this.findings = findings;
      this.top = new TopLevel(root, findings::add);
      this.form = top.form(forms);
      this.exhibitReader = new ExhibitReader(pictures, findings::add);
      for (Section section : form.sections()) {
        section.table().ifPresent(table -> slots.put(section.id(), Slot.of(section, table)));
      }
    }

    Optional<Report> report() {
      tellUnknownKeys();
      Optional<Text> agency = top.agency();
      Optional<Report.Year> year = top.year();
      Contact contact = new ContactReader(findings::add).read(top.find(Keys.CONTACT));
      Figures figures = figures();
      Map<String, Exhibit> exhibits =
          top.find(Keys.EXHIBITS).map(exhibitReader::read).orElse(Map.of());
      Placeholders placeholders =
          new Placeholders(form, figures, ContactReader.byKey(contact), findings::add);
      NarrativeReader narrative = new NarrativeReader(form, exhibits, placeholders, findings::add);
      List<Passage> preface = passages(narrative, Keys.PREFACE);
      Map<String, List<Passage>> sections = sections(narrative);
      narrative.tellUnplaced();
      List<Text> signature = lines(narrative, Keys.SIGNATURE);
      List<Text> title = lines(narrative, Keys.TITLE);
      if (agency.isEmpty() || year.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Report(
              form,
              agency.get(),
              year.get(),
              title.isEmpty() ? List.of(ownTitle(agency.get(), year.get())) : title,
              contact,
              preface,
              sections,
              figures,
              signature,
              List.copyOf(exhibits.values()),
              top.line(Keys.PREVIOUS)));
    }

    private Text ownTitle(Text agency, Report.Year year) {
      return new Text(agency.value() + year.value() + form.titleSuffix(), agency.at());
    }

    private Figures figures() {
      FiguresReader reader = new FiguresReader(form, root.at(), findings::add);
      for (Section section : form.sections()) {
        Optional<Node.Entry> entry = top.section(section);
        if (section.table().isPresent() && entry.isPresent()) {
          reader.read(
              slots.get(section.id()), withoutNote(entry.get().value()), entry.get().key().at());
        }
      }
      return reader.figures();
    }

    private Map<String, List<Passage>> sections(NarrativeReader narrative) {
      Map<String, List<Passage>> sections = new HashMap<>();
      for (Section section : form.sections()) {
        Optional<Node> text = top.section(section).map(Node.Entry::value);
        if (section.table().isPresent()) {
          text = text.flatMap(value -> TopLevel.find(value, Keys.NOTE));
        }
        sections.put(
            section.id(),
            text.map(value -> narrative.read(value, section.key())).orElse(List.of()));
      }
      return sections;
    }

    private Node withoutNote(Node value) {
      if (!(value instanceof Node.Mapping mapping)) {
        return value;
      }
      return new Node.Mapping(
          mapping.entries().stream().filter(e -> !e.key().text().equals(Keys.NOTE)).toList(),
          mapping.at());
    }

    private List<Passage> passages(NarrativeReader narrative, String key) {
      return top.find(key).map(value -> narrative.read(value, key)).orElse(List.of());
    }

    private List<Text> lines(NarrativeReader narrative, String key) {
      return top.find(key).map(value -> narrative.lines(value, key)).orElse(List.of());
    }

    private void tellUnknownKeys() {
      for (Node.Entry entry : root.entries()) {
        if (!top.isKnown(entry.key().text(), form)) {
          findings.add(misplaced(entry.key()).orElseGet(() -> unknown(entry.key())));
        }
      }
    }

    private Finding unknown(Node.Scalar key) {
      return FiguresReader.unknown(key, "", TopLevel.names(form));
    }

    private Optional<Finding> misplaced(Node.Scalar key) {
      for (Slot slot : slots.values()) {
        Optional<List<String>> path =
            slot.child(key.text())
                .map(child -> List.of(child.name()))
                .or(() -> slot.find(key.text()));
        if (path.isPresent()) {
          String full =
              Stream.concat(Stream.of(slot.name()), path.get().stream())
                  .collect(Collectors.joining(" → "));
          return Optional.of(
              SourceRules.MISPLACED_KEY
                  .at(key.at(), "“" + key.text() + "”的位置不对，它属于“" + slot.name() + "”")
                  .remedy("请缩进到该处：" + full));
        }
      }
      return Optional.empty();
    }
  }
}
