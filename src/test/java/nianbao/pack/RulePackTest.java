package nianbao.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.app.RuleCatalogue;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Forms;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** What a county wants checked otherwise is checked otherwise, and nothing else is. */
class RulePackTest {
  private static final Path TOWN = Path.of("src/test/resources/rules/rest.yaml");
  private static final Location PLACE = new Location.Whole("年报.yaml");
  private static final Rule LOUD = new Rule("F301", "contact-missing", Severity.WARNING);
  private static final Rule QUIET = new Rule("F303", "contact-repeated", Severity.INFO);

  @Test
  void aRuleThatIsSwitchedOffIsSilent() {
    List<Finding> findings = List.of(LOUD.at(PLACE, "甲"), QUIET.at(PLACE, "乙"));
    assertEquals(findings.subList(0, 1), pack("关闭: [F303]").apply(findings));
  }

  @Test
  void aRuleWeighsWhatThePackSays() {
    Finding finding = LOUD.at(PLACE, "甲").remedy("乙").note("丙").related(PLACE, "丁");
    Finding weighed = pack("级别: {F301: 错误}").apply(List.of(finding)).get(0);
    assertTrue(weighed.isError());
    assertEquals("F301 contact-missing", weighed.rule().code() + " " + weighed.rule().name());
    assertEquals(finding.toString().replace("WARNING", "ERROR"), weighed.toString());
  }

  @Test
  void aPackThatSaysNothingChangesNothing() {
    List<Finding> findings = List.of(LOUD.at(PLACE, "甲"));
    assertEquals(findings, RulePack.NONE.apply(findings));
    assertEquals(List.of(), RulePack.NONE.rules());
  }

  @Test
  void aPhraseIsWantedInItsPart() throws IOException {
    assertEquals(List.of(), check("必须写到: [{部分: 总体情况, 词: [专题会议, 业务培训]}]"));
    Finding missing = check("必须写到: [{部分: 总体情况, 词: [信息处理费, 专题会议], 说明: 县里要求。}]").get(0);
    assertEquals("F901", missing.rule().code());
    assertEquals("“总体情况”没有写到“信息处理费”或“专题会议”", missing.message());
    assertEquals(List.of("县里要求。"), missing.notes());
    assertInstanceOf(Location.InText.class, missing.at());
  }

  @Test
  void aPhraseWithoutAPartMayStandAnywhere() throws IOException {
    assertEquals(List.of(), check("必须写到: [{词: 信息处理费}]"));
    assertEquals("全文没有写到“开放日”", check("必须写到: [{词: 开放日}]").get(0).message());
  }

  @Test
  void aSubheadingIsWantedWhateverItsNumber() throws IOException {
    assertEquals(List.of(), check("必须有的小标题: [{部分: 总体情况, 标题: 监督保障}]"));
    Finding missing = check("必须有的小标题: [{部分: 总体情况, 标题: 失泄密}]").get(0);
    assertEquals("F902 “总体情况”没有小标题“失泄密”", missing.rule().code() + " " + missing.message());
  }

  @Test
  void aForbiddenWordIsToldWhereverItStands() throws IOException {
    List<Finding> findings = check("禁用词: [{词: [人员更换, 解读], 改为: 变动}]");
    assertEquals(5, findings.size(), findings.toString());
    Location.InText at = (Location.InText) findings.get(0).at();
    assertEquals("解读", at.excerpt().substring(at.column() - 1, at.column() + 1));
    assertEquals("请改为“变动”", findings.get(0).remedy());
    assertEquals("W901", findings.get(0).rule().code());
  }

  @Test
  void theExampleThatIsShownIsAPackWithoutFault() throws IOException {
    try (InputStream in = RulePack.class.getResourceAsStream("/nianbao/pack/example.yaml")) {
      Outcome<RulePack> example =
          RulePack.read("example.yaml", in.readAllBytes(), RuleCatalogue.all());
      assertEquals(List.of(), example.findings());
      assertEquals(3, example.value().orElseThrow().rules().size());
    }
  }

  private static RulePack pack(String yaml) {
    Outcome<RulePack> pack =
        RulePack.read(
            "规则.yaml", (yaml + "\n").getBytes(StandardCharsets.UTF_8), RuleCatalogue.all());
    assertEquals(List.of(), pack.findings());
    return pack.value().orElseThrow();
  }

  private static List<Finding> check(String yaml) throws IOException {
    Subject subject =
        Subject.of(
            new ReportReader(new Forms())
                .read(
                    YamlReader.read("年报.yaml", Files.readAllBytes(TOWN)).value().orElseThrow(),
                    PictureFolder.none())
                .value()
                .orElseThrow());
    return pack(yaml).rules().stream().flatMap(rule -> rule.check(subject).stream()).toList();
  }
}
