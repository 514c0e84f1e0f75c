package nianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.form.Form;
import nianbao.report.Nesting;
import nianbao.report.Passage;
import nianbao.report.Text;
import nianbao.yaml.Node;

/** Reads narrative: one line a passage, the official numbering as markup. */
final class NarrativeReader {
  private static final Pattern EXHIBIT =
      Pattern.compile("[【\\[［]\\s*图\\s*[：:]\\s*(?<name>.{1,60}?)\\s*[】\\]］]");

  private final SectionHeadings headings;
  private final Exhibits exhibits;
  private final Placeholders placeholders;
  private final Characters characters;
  private final Consumer<Finding> findings;

  NarrativeReader(
      Form form, Exhibits exhibits, Placeholders placeholders, Consumer<Finding> findings) {
    this.headings = new SectionHeadings(form, findings);
    this.exhibits = exhibits;
    this.placeholders = placeholders;
    this.characters = new Characters(findings);
    this.findings = findings;
  }

  /**
   * The passages of a narrative.
   *
   * @param name what messages call it
   * @param sectionId the section it stands in; empty before the first
   */
  List<Passage> read(Node value, String name, String sectionId) {
    Nesting nesting = new Nesting();
    List<Passage> passages = new ArrayList<>();
    for (Text line : lines(value, name)) {
      if (!headings.isHeading(line, sectionId)) {
        passage(line, nesting).ifPresent(passages::add);
      }
    }
    return passages;
  }

  /** The lines of a text, without blank ones and with ordinary characters. */
  List<Text> lines(Node value, String name) {
    List<Text> lines = new ArrayList<>();
    List<Node> parts = value instanceof Node.Sequence list ? list.items() : List.of(value);
    for (Node part : parts) {
      if (part instanceof Node.Scalar scalar) {
        Lines.of(scalar).stream().map(characters::ordinary).forEach(lines::add);
      } else {
        findings.accept(
            SourceRules.WRONG_SHAPE
                .at(part.at(), "“" + name + "”要写成文字，这里被读成了一组“名称: 内容”")
                .remedy("请在冒号后面加一个空格和竖线“|”，文字从下一行开始，每行前面多空两格"));
      }
    }
    return lines;
  }

  private Optional<Passage> passage(Text line, Nesting nesting) {
    Matcher mark = EXHIBIT.matcher(line.value());
    if (mark.matches()) {
      return exhibits.place(mark.group("name"), line.at());
    }
    while (mark.find()) {
      if (exhibits.isKnown(mark.group("name"))) {
        exhibits.meant(mark.group("name"));
        findings.accept(
            SourceRules.EXHIBIT_INSIDE_LINE
                .at(Lines.place(line, mark.start(), mark.group()), mark.group() + "写在一段文字里，图放不进去")
                .remedy("请把 " + mark.group() + " 单独写成一行"));
      }
    }
    return Optional.of(nesting.passage(placeholders.fill(line)));
  }
}
