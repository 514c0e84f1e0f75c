package nianbao.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.Form;
import nianbao.form.Section;
import nianbao.report.Exhibit;
import nianbao.report.Passage;
import nianbao.report.Text;
import nianbao.yaml.Node;

/** Reads narrative: one line a passage, the official numbering as markup. */
final class NarrativeReader {
  private static final Pattern EXHIBIT = Pattern.compile("【图[：:]\\s*(.+?)\\s*】");
  private static final Pattern SECTION = Pattern.compile("([一二三四五六]|[1-6])、\\s*(.+?)[。：:]?");

  private final Form form;
  private final Map<String, Exhibit> exhibits;
  private final Placeholders placeholders;
  private final Characters characters;
  private final Consumer<Finding> findings;
  private final Set<String> placed = new HashSet<>();

  NarrativeReader(
      Form form,
      Map<String, Exhibit> exhibits,
      Placeholders placeholders,
      Consumer<Finding> findings) {
    this.form = form;
    this.exhibits = exhibits;
    this.placeholders = placeholders;
    this.characters = new Characters(findings);
    this.findings = findings;
  }

  /** The passages of a narrative; {@code key} names it in messages. */
  List<Passage> read(Node value, String key) {
    Nesting nesting = new Nesting();
    List<Passage> passages = new ArrayList<>();
    for (Text line : lines(value, key)) {
      passage(line, nesting).ifPresent(passages::add);
    }
    return passages;
  }

  /** The lines of a text, without blank ones and with ordinary characters. */
  List<Text> lines(Node value, String key) {
    List<Node.Scalar> scalars = new ArrayList<>();
    if (value instanceof Node.Scalar scalar) {
      scalars.add(scalar);
    } else if (value instanceof Node.Sequence sequence
        && sequence.items().stream().allMatch(Node.Scalar.class::isInstance)) {
      sequence.items().forEach(item -> scalars.add((Node.Scalar) item));
    } else {
      findings.accept(
          SourceRules.WRONG_SHAPE
              .at(value.at(), "“" + key + "”应当是一段文字，这里被读成了一组“名称: 内容”")
              .remedy("请在“" + key + ":”后面加一个空格和竖线“|”，文字从下一行开始，每行前面空两格"));
    }
    return scalars.stream()
        .flatMap(scalar -> scalar.lines().stream())
        .map(Lines::stripped)
        .filter(line -> !line.value().isEmpty())
        .map(characters::ordinary)
        .toList();
  }

  /** Tells of exhibits that no narrative placed. */
  void tellUnplaced() {
    exhibits.values().stream()
        .filter(exhibit -> !placed.contains(exhibit.name()))
        .forEach(
            exhibit ->
                findings.accept(
                    SourceRules.UNPLACED_EXHIBIT
                        .at(exhibit.at(), "图“" + exhibit.name() + "”没有放到正文里，不会印出来")
                        .remedy("请在正文要放图的地方单独写一行：【图：" + exhibit.name() + "】")));
  }

  private Optional<Passage> passage(Text line, Nesting nesting) {
    Matcher exhibit = EXHIBIT.matcher(line.value());
    if (exhibit.matches()) {
      return exhibit(exhibit.group(1), line.at());
    }
    if (isSectionHeading(line)) {
      return Optional.empty();
    }
    return Optional.of(nesting.passage(placeholders.fill(line)));
  }

  private Optional<Passage> exhibit(String name, Location at) {
    Exhibit exhibit = exhibits.get(name);
    if (exhibit == null) {
      Finding finding = SourceRules.UNKNOWN_EXHIBIT.at(at, "没有名叫“" + name + "”的图");
      findings.accept(
          Names.closest(name, exhibits.keySet())
              .map(close -> finding.remedy("是否想写【图：" + close + "】？"))
              .orElseGet(() -> finding.remedy("请在文件的“图:”下面写上这个图，或者删去这一行")));
      return Optional.empty();
    }
    placed.add(name);
    return Optional.of(new Passage.Placed(exhibit, at));
  }

  /** Section headings come from the form; one that is typed as well would be printed twice. */
  private boolean isSectionHeading(Text line) {
    Matcher typed = SECTION.matcher(line.value());
    if (!typed.matches()) {
      return false;
    }
    String words = Names.normal(typed.group(2));
    for (Section section : form.sections()) {
      String official = Names.normal(section.heading());
      if (official.substring(official.indexOf('、') + 1).equals(words)) {
        findings.accept(
            SourceRules.SECTION_HEADING
                .at(line.at(), "一级标题“" + section.heading() + "”由程序自动印出，这一行没有再印")
                .remedy("请删去这一行"));
        return true;
      }
    }
    return false;
  }
}
