package nianbao.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nianbao.finding.Finding;
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
 * report comes out only where the file is none or does not say whose and which year's it is.
 *
 * <p>One reader serves any number of files and threads.
 */
public final class ReportReader {
  private final Forms forms;
  private final Map<Form, FormKeys> keys = new ConcurrentHashMap<>();

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
              .remedy("可以在网页上点“新建空白年报”，或者用 nianbao init 机关全称 生成一份"));
      return Outcome.failed(findings);
    }
    return read(mapping, TopLevel.form(mapping, forms, findings::add), pictures, findings);
  }

  /** Reads a file as a report of a certain form, whatever edition it names. */
  Outcome<Report> read(Node.Mapping root, Form form, PictureFolder pictures) {
    return read(root, form, pictures, new ArrayList<>());
  }

  private Outcome<Report> read(
      Node.Mapping root, Form form, PictureFolder pictures, List<Finding> findings) {
    FormKeys formKeys = keys.computeIfAbsent(form, FormKeys::new);
    Optional<Report> report = new Pass(root, formKeys, pictures, findings).report();
    findings.sort(Finding.READING_ORDER);
    return new Outcome<>(report, findings);
  }

  /** The reading of one file. */
  private static final class Pass {
    private final FormKeys keys;
    private final Form form;
    private final List<Finding> findings;
    private final FiguresReader figuresReader;
    private final ContactReader contactReader;
    private final ExhibitReader exhibitReader;
    private final List<String> misspelt = new ArrayList<>();
    private final Fields fields;
    private final TopLevel top;

    Pass(Node.Mapping root, FormKeys keys, PictureFolder pictures, List<Finding> findings) {
      this.keys = keys;
      this.form = keys.form();
      this.findings = findings;
      StrayKeys strays = new StrayKeys(keys);
      this.figuresReader = new FiguresReader(form, root.at(), strays, findings::add);
      this.contactReader = new ContactReader(strays, findings::add);
      this.exhibitReader = new ExhibitReader(pictures, findings::add);
      this.fields = new Fields(root, keys::top, key -> tellStray(strays, key), findings::add);
      this.top = new TopLevel(fields, root.at(), misspelt, findings::add);
    }

    private void tellStray(StrayKeys strays, Node.Scalar key) {
      Names.closest(key.text(), keys.topNames()).ifPresent(misspelt::add);
      figuresReader.tell(strays.below("", key, keys.topNames()), key);
    }

    Optional<Report> report() {
      Optional<Text> agency = top.agency();
      Optional<Report.Year> year = top.year();
      Contact contact = contactReader.read(fields.value(Keys.CONTACT));
      Figures figures = figures();
      Map<String, Exhibit> exhibits = exhibitReader.read(fields.value(Keys.EXHIBITS));
      Exhibits placing = new Exhibits(exhibits, exhibitReader.incomplete(), findings::add);
      NarrativeReader narrative =
          new NarrativeReader(
              form,
              placing,
              new Placeholders(keys, figures, ContactReader.byKey(contact), findings::add),
              findings::add);
      List<Passage> preface =
          fields
              .value(Keys.PREFACE)
              .map(value -> narrative.read(value, Keys.PREFACE, ""))
              .orElse(List.of());
      Map<String, List<Passage>> sections = sections(narrative);
      placing.tellUnplaced();
      List<Text> signature = lines(narrative, Keys.SIGNATURE);
      List<Text> title = lines(narrative, Keys.TITLE);
      Optional<Text> previous = fields.line(Keys.PREVIOUS);
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
              previous));
    }

    private Text ownTitle(Text agency, Report.Year year) {
      return new Text(agency.value() + year.value() + form.titleSuffix(), agency.at());
    }

    private Figures figures() {
      for (Section section : form.sections()) {
        Optional<Node.Entry> entry = fields.entry(section.key());
        if (section.table().isPresent() && entry.isPresent()) {
          figuresReader.read(
              keys.table(section), entry.get().key(), withoutNote(entry.get().value()));
        }
      }
      return figuresReader.figures();
    }

    private Map<String, List<Passage>> sections(NarrativeReader narrative) {
      Map<String, List<Passage>> sections = new HashMap<>();
      for (Section section : form.sections()) {
        Optional<Node> value = fields.value(section.key());
        boolean table = section.table().isPresent();
        Optional<Node> text = table ? value.flatMap(Pass::note) : value;
        String name = table ? section.key() + "的" + Keys.NOTE : section.key();
        sections.put(
            section.id(),
            text.map(node -> narrative.read(node, name, section.id())).orElse(List.of()));
      }
      return sections;
    }

    private List<Text> lines(NarrativeReader narrative, String key) {
      return fields.value(key).map(value -> narrative.lines(value, key)).orElse(List.of());
    }

    private static Optional<Node> note(Node table) {
      return table instanceof Node.Mapping mapping
          ? mapping.entries().stream().filter(Pass::isNote).map(Node.Entry::value).findFirst()
          : Optional.empty();
    }

    private static Node withoutNote(Node table) {
      return table instanceof Node.Mapping mapping
          ? new Node.Mapping(
              mapping.entries().stream().filter(entry -> !isNote(entry)).toList(),
              mapping.at(),
              mapping.close())
          : table;
    }

    private static boolean isNote(Node.Entry entry) {
      return Names.same(entry.key().text(), Keys.NOTE);
    }
  }
}
