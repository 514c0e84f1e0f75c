package nianbao.format;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.finding.TextEdit;
import nianbao.picture.PagePicture;

/** Results of checking, good and hostile. */
final class Samples {
  static final Origin ORIGIN = new Origin("1.0.0", LocalDate.of(2026, 1, 20));
  static final Rule SUM = new Rule("A201", "requests-out-of-balance", Severity.ERROR);
  static final Rule WORD = new Rule("W901", "wrong-word", Severity.WARNING);
  static final Rule MOBILE = new Rule("D901", "mobile-number", Severity.ERROR);
  static final Rule SIGN = new Rule("P128", "pdf-not-tagged", Severity.INFO);
  static final String LINE = "  联系: 张三，手机13812345678，截止12月";

  /** Everything that an output format might take for its own. */
  static final String HOSTILE =
      "<script>alert(1)</script>]]>&amp;\"'{0}[a](http://b)\u0000\u0001\u202E\uFFFE\uD800\n--><!--";

  private Samples() {}

  /** A text file with a wrong word and a private number on one line. */
  static Checked yaml() {
    return new Checked(
        "input/云河 镇.yaml",
        "云河镇人民政府",
        OptionalInt.of(2024),
        OptionalInt.of(2021),
        0,
        List.of(
            MOBILE.at(new Location.InText("input/云河 镇.yaml", 9, 12, 11, LINE), "手机号码138****5678"),
            WORD.at(new Location.InText("input/云河 镇.yaml", 9, 24, 2, LINE), "“截止”应为“截至”")
                .note("后面是日期")
                .remedy("改为“截至”")
                .fix(Fix.of("把“截止”改为“截至”", new TextEdit(9, 24, 9, 26, "截至")))),
        List.of());
  }

  /** A PDF of nine pages, of which two are shown. */
  static Checked pdf() {
    Location.InPdf sum = new Location.InPdf("云河.pdf", 3, new Box(102, 202, 96, 16));
    return new Checked(
        "云河.pdf",
        "云河镇人民政府",
        OptionalInt.of(2024),
        OptionalInt.of(2021),
        9,
        List.of(
            SUM.at(sum, "收到的申请与办理的申请对不上")
                .note("新收 12 + 上年结转 0 = 12")
                .related(new Location.InPdf("云河.pdf", 1, new Box(0, 0, 10, 10)), "正文写的是13件"),
            SUM.at(sum, "又一处"),
            WORD.at(new Location.InPdf("云河.pdf", 7, new Box(1, 1, 1, 1)), "没有图的一页"),
            SIGN.at(new Location.Whole("云河.pdf"), "PDF没有标签")),
        List.of(picture(1), picture(3)));
  }

  static Checked clean() {
    return new Checked(
        "青山.pdf", "青山镇人民政府", OptionalInt.of(2024), OptionalInt.of(2021), 7, List.of(), List.of());
  }

  static Checked hostile() {
    Location at = new Location.InText(HOSTILE, 1, 3, 50, HOSTILE);
    Finding finding = SUM.at(at, HOSTILE).note(HOSTILE).remedy(HOSTILE).related(at, HOSTILE);
    return new Checked(
        HOSTILE, HOSTILE, OptionalInt.empty(), OptionalInt.empty(), 0, List.of(finding), List.of());
  }

  static List<Checked> all() {
    return List.of(yaml(), pdf(), clean(), hostile());
  }

  private static PagePicture picture(int page) {
    return new PagePicture(page, 600, 800, new byte[] {1, 2, 3});
  }
}
