package nianbao.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Section;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.yaml.Node;

/** The keys at the top of a report file. */
final class TopLevel {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(年度?)?");

  /** The regulation took effect in 2008. */
  private static final int FIRST_YEAR = 2008;

  private static final int LAST_YEAR = 2099;

  private final Node.Mapping root;
  private final Consumer<Finding> findings;
  private final Characters characters;

  TopLevel(Node.Mapping root, Consumer<Finding> findings) {
    this.root = root;
    this.findings = findings;
    this.characters = new Characters(findings);
  }

  /** The keys that a report of a form can have, in the order of the form. */
  static List<String> names(Form form) {
    List<String> names =
        new ArrayList<>(
            List.of(
                Keys.AGENCY,
                Keys.YEAR,
                Keys.EDITION,
                Keys.TITLE,
                Keys.CONTACT,
                Keys.PREVIOUS,
                Keys.PREFACE));
    form.sections().forEach(section -> names.add(section.key()));
    names.add(Keys.SIGNATURE);
    names.add(Keys.EXHIBITS);
    return names;
  }

  boolean isKnown(String key, Form form) {
    return names(form).stream().anyMatch(name -> same(name, key))
        || form.sections().stream().anyMatch(section -> isKeyOf(section, key));
  }

  Optional<Node> find(String key) {
    return find(root, key);
  }

  /** The value of a key of a mapping. */
  static Optional<Node> find(Node node, String key) {
    return node instanceof Node.Mapping mapping
        ? mapping.entries().stream()
            .filter(entry -> same(entry.key().text(), key))
            .map(Node.Entry::value)
            .findFirst()
        : Optional.empty();
  }

  /** A section by its short key or by its official heading. */
  Optional<Node.Entry> section(Section section) {
    return root.entries().stream()
        .filter(entry -> isKeyOf(section, entry.key().text()))
        .findFirst();
  }

  /** A value of one line; a longer one is told and cut. */
  Optional<Text> line(String key) {
    Optional<Node> value = find(key);
    if (value.isPresent() && !(value.get() instanceof Node.Scalar)) {
      findings.accept(
          SourceRules.WRONG_SHAPE
              .at(value.get().at(), "“" + key + "”后面应当是一行文字")
              .remedy("请写成“" + key + ": …”"));
    }
    return value
        .filter(node -> node instanceof Node.Scalar scalar && !scalar.isEmpty())
        .map(node -> (Node.Scalar) node)
        .map(
            scalar ->
                scalar.lines().stream()
                    .map(Lines::stripped)
                    .filter(line -> !line.value().isEmpty())
                    .findFirst()
                    .orElseThrow())
        .map(characters::ordinary);
  }

  Optional<Text> agency() {
    Optional<Text> agency = line(Keys.AGENCY);
    if (agency.isEmpty()) {
      missing(Keys.AGENCY, "机关: 某某县某某镇人民政府");
    }
    return agency;
  }

  Optional<Report.Year> year() {
    Optional<Text> line = line(Keys.YEAR);
    if (line.isEmpty()) {
      missing(Keys.YEAR, "年度: 2024");
      return Optional.empty();
    }
    Text typed = line.get();
    String digits = Normalizer.normalize(typed.value(), Normalizer.Form.NFKC).strip();
    Matcher year = YEAR.matcher(digits);
    int value = year.matches() ? Integer.parseInt(year.group(1)) : 0;
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      findings.accept(
          SourceRules.BAD_YEAR
              .at(typed.at(), "“" + typed.value() + "”不是报告年度")
              .remedy("请写四位数字，例如 年度: 2024"));
      return Optional.empty();
    }
    if (!typed.value().equals(Integer.toString(value))) {
      findings.accept(
          SourceRules.TIDIED_VALUE
              .at(typed.at(), "年度“" + typed.value() + "”已读作 " + value)
              .remedy("请只写四位半角数字：" + value));
    }
    return Optional.of(new Report.Year(value, typed.at()));
  }

  /** The form that the file asks for; where it asks for none that exists, the current one. */
  Form form(Forms forms) {
    Optional<Text> edition = line(Keys.EDITION);
    if (edition.isEmpty()) {
      return forms.current();
    }
    String digits = Normalizer.normalize(edition.get().value(), Normalizer.Form.NFKC);
    Matcher year = YEAR.matcher(digits.replaceAll("版$", ""));
    Optional<Form> form =
        year.matches() ? forms.edition(Integer.parseInt(year.group(1))) : Optional.empty();
    if (form.isEmpty()) {
      findings.accept(
          SourceRules.UNKNOWN_EDITION
              .at(
                  edition.get().at(),
                  "没有“" + edition.get().value() + "”这一版格式，已按 " + Forms.CURRENT + " 版处理")
              .remedy(
                  "可以写的有："
                      + String.join("、", forms.editions().stream().map(String::valueOf).toList())));
    }
    return form.orElseGet(forms::current);
  }

  private void missing(String key, String example) {
    findings.accept(
        SourceRules.MISSING_KEY
            .at(find(key).map(Node::at).orElse(root.at()), "缺少“" + key + "”，没有它不能生成年报")
            .remedy("请在文件开头写：" + example));
  }

  private static boolean isKeyOf(Section section, String typed) {
    String heading = section.heading();
    return same(section.key(), typed)
        || same(heading, typed)
        || same(heading.substring(heading.indexOf('、') + 1), typed);
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || Names.normal(a).equals(Names.normal(b));
  }
}
