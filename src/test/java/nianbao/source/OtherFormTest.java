package nianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nianbao.Expected;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.form.TestForms;
import nianbao.report.Report;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** The reader knows no form by heart: another one is read by its own words and kinds. */
class OtherFormTest {
  @Test
  void readsChangesAndMoneyByTheWordsOfThatForm() throws IOException {
    assertEquals(
        """
        ---
        title 某镇2024年度工作报告
        项目.许可.上年 = 10 WRITTEN
        项目.许可.增减 = -4 WRITTEN
        项目.许可.合计 = 6 COMPUTED
        项目.服务.上年 = 5 WRITTEN
        项目.服务.增减 = 2 WRITTEN
        项目.服务.合计 = 7 COMPUTED
        项目.全部.上年 = 15 COMPUTED
        项目.全部.增减 = -2 COMPUTED
        项目.全部.合计 = 13 COMPUTED
        项目.采购.数量 = 3 WRITTEN
        项目.采购.金额 = 59237.2449 WRITTEN
        概况 paragraph 减少4项，共6项，金额59237.2449万元。
        """,
        read(
            """
            机关: 某镇
            年度: 2024
            一、基本概况: |
              减少4项，共{项目.许可.合计}项，金额{项目.政府集中采购.金额}万元。
            对外管理项目情况:
              第一项:
                行政许可: { 上一年项目数量: 10, 本年增/减: -4 }
              其他对外管理服务事项: { 上年: 5, 增减: 2 }
              采购: { 数量: 3, 金额: 59237.2449 }
            """));
  }

  @Test
  void tellsMistakesInTheWordsOfThatForm() throws IOException {
    assertEquals(
        """
        S202 error 3:1+4 没有“总体情况”这一项 | 可以写的有：机关、年度、格式、标题、联系、上年、前言、概况、项目、落款、图
        S209 warning 5:20+2 “减4”的写法不规范，已读作 -4 | 请只写 -4
        S306 error 5:28+3 “1.5”带小数，这里只能是整数 | 请核对后改成整数；如果是金额，看看是不是填错了行
        S308 error 6:13+4 “920元”的单位是元，这一栏的单位是万元 | 请改成 0.092（只写数字）
        S307 error 7:7+1 “服务”后面只写了一个数，看不出是哪一栏的数 | 请写明是哪一栏，例如 服务: { 上年: 3 }；可以写的有：上年、增减、合计
        ---
        title 某镇2024年度工作报告
        项目.许可.增减 = -4 WRITTEN
        项目.许可.合计 unreadable 1.5
        项目.服务 missing
        项目.全部 missing
        项目.采购.金额 unreadable 920元
        """,
        read(
            """
            机关: 某镇
            年度: 2024
            总体情况: 无。
            项目:
              许可: { 上年: 0, 增减: 减4, 合计: 1.5 }
              采购: { 金额: 920元 }
              服务: 3
            """));
  }

  private static String read(String yaml) throws IOException {
    Node root =
        YamlReader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    Outcome<Report> report =
        new ReportReader(new Forms())
            .read((Node.Mapping) root, TestForms.small(), PictureFolder.none());
    return Expected.lines(report.findings())
        + "---\n"
        + SourceCasesTest.show(report.value().orElseThrow());
  }
}
