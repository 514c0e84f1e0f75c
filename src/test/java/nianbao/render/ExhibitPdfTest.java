package nianbao.render;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Location;
import nianbao.report.Exhibit;
import nianbao.report.Exhibit.ChartKind;
import org.junit.jupiter.api.Test;

class ExhibitPdfTest {
  private static final Location AT = new Location.Whole("x.yaml");

  static Exhibit.Chart chart(ChartKind kind, String title, String... data) {
    List<Exhibit.Slice> slices = new ArrayList<>();
    for (int i = 0; i < data.length; i += 2) {
      slices.add(new Exhibit.Slice(data[i], new BigDecimal(data[i + 1]), AT));
    }
    return new Exhibit.Chart("图1", title, kind, slices, AT);
  }

  @Test
  void look() throws Exception {
    String long40 = "乡镇人民政府及其派出机构主动公开的规范性文件以及重点领域信息公开目录更新情况汇总表";
    List<Exhibit.Chart> all = new ArrayList<>();
    for (ChartKind k : ChartKind.values()) {
      all.add(chart(k, "小孟镇主动公开信息情况", "文件信息", "5", "公告信息", "2", "工作动态", "34", "其他信息", "13"));
      all.add(chart(k, "只有一项", "网站", "100"));
      all.add(chart(k, "两项", "网站", "0.50", "微信公众号", "12.5"));
      all.add(chart(k, "全部为零", "网站", "0", "微信", "0"));
      all.add(chart(k, "一项独大", "政府门户网站", "123456789", "政务微信", "1", "公开栏", "0", "其他", "3"));
      String[] twelve = new String[24];
      for (int i = 0; i < 12; i++) {
        twelve[2 * i] = (i + 1) + "月";
        twelve[2 * i + 1] = "" + (i * 7 % 12 + 3);
      }
      all.add(chart(k, "各月公开数量", twelve));
      String[] longs = new String[24];
      for (int i = 0; i < 12; i++) {
        longs[2 * i] = long40;
        longs[2 * i + 1] = "1234567." + i;
      }
      all.add(chart(k, "名称很长", longs));
      all.add(chart(k, "名称较长", "政府信息公开指南和年度报告", "12", "办事服务", "1000", "Web of 2024-12-31 公告（含转发）", "77"));
    }
    ExhibitPdf pdf = new ExhibitPdf();
    Files.write(Path.of("target/look.pdf"), pdf.of(all));
    System.out.println(pdf.warnings);
  }
}
