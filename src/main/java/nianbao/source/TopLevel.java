package nianbao.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.yaml.Node;

/** The agency, the year and the edition at the top of a report file. */
final class TopLevel {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(年度?|版)?");

  /** The regulation took effect in 2008. */
  private static final int FIRST_YEAR = 2008;

  private static final int LAST_YEAR = 2099;

  private final Fields fields;
  private final Location start;
  private final List<String> misspelt;
  private final Consumer<Finding> findings;

  /**
   * @param misspelt the keys that something in the file was probably meant for: to miss them as
   *     well would be the same mistake told twice
   */
  TopLevel(Fields fields, Location start, List<String> misspelt, Consumer<Finding> findings) {
    this.fields = fields;
    this.start = start;
    this.misspelt = misspelt;
    this.findings = findings;
  }

  Optional<Text> agency() {
    Optional<Text> agency = fields.line(Keys.AGENCY);
    if (agency.isEmpty()) {
      missing(Keys.AGENCY, "机关: 某某县某某镇人民政府");
    }
    return agency;
  }

  Optional<Report.Year> year() {
    Optional<Text> line = fields.line(Keys.YEAR);
    if (line.isEmpty()) {
      missing(Keys.YEAR, "年度: 2024");
      return Optional.empty();
    }
    Text typed = line.get();
    int value = year(typed.value());
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      findings.accept(
          SourceRules.BAD_YEAR
              .at(typed.at(), Quote.of(typed.value()) + "不是报告年度")
              .remedy("请写四位数字，例如 年度: 2024"));
      return Optional.empty();
    }
    if (!typed.value().equals(Integer.toString(value))) {
      findings.accept(
          SourceRules.TIDIED_VALUE
              .at(typed.at(), Quote.of(typed.value()) + "已读作 " + value)
              .remedy("请只写四位半角数字：" + value)
              .fix(Lines.fix(typed, Integer.toString(value))));
    }
    return Optional.of(new Report.Year(value, typed.at()));
  }

  /** The form that the file asks for; where it asks for none that exists, the current one. */
  static Form form(Node.Mapping root, Forms forms, Consumer<Finding> findings) {
    Optional<Text> edition =
        root.entries().stream()
            .filter(entry -> Names.same(entry.key().text(), Keys.EDITION))
            .map(Node.Entry::value)
            .findFirst()
            .flatMap(value -> value instanceof Node.Scalar s ? first(s) : Optional.empty());
    if (edition.isEmpty()) {
      return forms.current();
    }
    Optional<Form> form = forms.edition(year(edition.get().value()));
    if (form.isEmpty()) {
      String known =
          forms.editions().stream().map(String::valueOf).collect(Collectors.joining("、"));
      findings.accept(
          SourceRules.UNKNOWN_EDITION
              .at(
                  edition.get().at(),
                  "没有" + Quote.of(edition.get().value()) + "这一版格式，已按 " + Forms.CURRENT + " 版处理")
              .remedy("可以写的有：" + known + "；用现行格式的，这一行可以不写"));
    }
    return form.orElseGet(forms::current);
  }

  private static Optional<Text> first(Node.Scalar scalar) {
    return Lines.of(scalar).stream().findFirst();
  }

  /** The year that a text names in four digits, or 0. */
  private static int year(String typed) {
    Matcher year = YEAR.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    return year.matches() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** A value of the wrong shape has been told already. */
  private void missing(String key, String example) {
    Optional<Node> value = fields.value(key);
    boolean told = value.isPresent() && !(value.get() instanceof Node.Scalar);
    if (told || misspelt.contains(key)) {
      return;
    }
    Location at = fields.entry(key).<Location>map(entry -> entry.key().at()).orElse(start);
    String what = value.isPresent() ? "“" + key + "”后面是空的" : "缺少“" + key + "”";
    findings.accept(SourceRules.MISSING_KEY.at(at, what + "，没有它不能生成年报").remedy("请写上：" + example));
  }
}
