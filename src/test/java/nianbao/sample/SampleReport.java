package nianbao.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.check.Expected;
import nianbao.check.ExpectedBlock;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.report.Text;

/** A small report that keeps every rule, as XHTML and as what a reader should find in its PDF. */
public final class SampleReport {
  public static final String YAML = "sample.yaml";
  public static final String PDF = "sample.pdf";
  public static final String AGENCY = "云河镇人民政府";
  public static final List<String> TITLE = List.of("云河镇人民政府", "2024年政府信息公开工作年度报告");

  /** One pixel. */
  private static final String PICTURE =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+k"
          + "cQAAAABJRU5ErkJggg==";

  private static final String CSS =
      """
      @page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm;
        @bottom-right{content:"— " counter(page) " —";font-family:FangSong;font-size:14pt}}
      @page :left{@bottom-left{content:"— " counter(page) " —";font-family:FangSong;font-size:14pt}
        @bottom-right{content:none}}
      body{margin:0;font-family:FangSong;font-size:15.75pt;line-height:28.95pt;text-align:justify}
      h1,h2,h3,p{margin:0;font-weight:normal;font-size:15.75pt;page-break-after:avoid}
      p{text-indent:2em;page-break-after:auto}
      h1{font-family:Hei;font-size:22pt;text-align:center}
      h2{font-family:Hei;text-indent:2em} h3,.run-in{font-family:KaiTi}
      .signature{text-align:right;text-indent:0}
      table{border-collapse:collapse;width:100%;table-layout:fixed;page-break-inside:avoid}
      td,th{border:0.5pt solid black;font-weight:normal;font-size:9pt;line-height:11.5pt;
        padding:2pt 0;text-align:center}
      .disclosure-1{margin-bottom:7.95pt} .disputes-1{margin-bottom:11.45pt}
      .requests-1{margin-bottom:4.8pt} .requests-2{margin-bottom:24.05pt}
      """;

  private final Form form = new Forms().current();
  private final Map<CellId, BigDecimal> values = new LinkedHashMap<>();
  private final List<ExpectedBlock> blocks = new ArrayList<>();
  private final Map<CellId, Figure> figures = new HashMap<>();
  private final StringBuilder body = new StringBuilder();
  private final List<ExpectedBlock> alternatives = new ArrayList<>();
  private boolean parted;

  public SampleReport() {
    form.cells().forEach(cell -> values.put(cell, BigDecimal.ZERO));
    figure("disclosure.fees.amount", "0.092");
    figure("disclosure.licences.decisions", "2910");
    figure("requests.received.natural", "12");
    figure("requests.received.business", "1");
    figure("requests.received.total", "13");
    figure("requests.carriedIn.natural", "2");
    figure("requests.carriedIn.total", "2");
    figure("requests.granted.natural", "10");
    figure("requests.granted.business", "1");
    figure("requests.granted.total", "11");
    figure("requests.petition.natural", "1");
    figure("requests.petition.total", "1");
    figure("requests.results.natural", "11");
    figure("requests.results.business", "1");
    figure("requests.results.total", "12");
    figure("requests.carriedOut.natural", "3");
    figure("requests.carriedOut.total", "3");
    figure("disputes.cases.directPending", "1");
    figure("disputes.cases.directTotal", "1");
  }

  public Form form() {
    return form;
  }

  /** Sets a figure, named by its cell, for instance {@code requests.received.natural}. */
  public SampleReport figure(String cell, String value) {
    values.put(cell(cell), new BigDecimal(value));
    return this;
  }

  public static CellId cell(String name) {
    String[] names = name.split("\\.");
    return new CellId(names[0], names[1], names[2]);
  }

  /** Prints table three in the pieces that the form allows. */
  public SampleReport parted() {
    parted = true;
    return this;
  }

  public String xhtml() {
    build();
    String bookmarks =
        form.sections().stream()
            .map(s -> "<bookmark name=\"" + s.heading() + "\" href=\"#" + s.id() + "\"/>")
            .collect(Collectors.joining());
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>"
        + String.join("", TITLE)
        + "</title><meta name=\"author\" content=\""
        + AGENCY
        + "\"/><meta name=\"subject\" content=\"年度报告\"/><bookmarks>"
        + bookmarks
        + "</bookmarks><style>"
        + CSS
        + "</style></head><body>"
        + body
        + "</body></html>";
  }

  public byte[] pdf() {
    return SamplePdf.tagged(xhtml());
  }

  public Expected expected() {
    build();
    return new Expected(
        PDF,
        form,
        new Text(AGENCY, at(1, AGENCY)),
        new Text(String.join("", TITLE), at(2, String.join("", TITLE))),
        blocks,
        alternatives,
        new Figures(form, figures),
        parted ? Set.of("requests") : Set.of());
  }

  public Figures figures() {
    build();
    return new Figures(form, figures);
  }

  private void build() {
    body.setLength(0);
    blocks.clear();
    figures.clear();
    alternatives.clear();
    block("h1", "title", String.join("<br/>", TITLE));
    block("p", "preface.1", "根据《中华人民共和国政府信息公开条例》，编制本报告。");
    for (Section section : form.sections()) {
      block("h2", section.id(), section.heading());
      section.table().ifPresentOrElse(this::table, () -> narrative(section));
    }
    block("p class=\"signature\"", "signature.1", "云河镇人民政府");
    block("p class=\"signature\"", "signature.2", "2025年1月10日");
  }

  private void narrative(Section section) {
    String id = section.id();
    block("p", id + ".1", "2024年，云河镇认真做好政府信息公开工作，联系方式：0537-3755803（电话），yunhe@example.cn。");
    block("h3", id + ".2", "（一）主动公开情况");
    block("p", id + ".3", "全年公开政府信息54条。".repeat(12));
    block("p", id + ".4", "<span class=\"run-in\">（二）依申请公开情况。</span>全年收到申请13件，上年结转2件，均已依法办理。");
    if (section.id().equals("overview")) {
      body.append("<p><img style=\"width:40mm;height:20mm\" alt=\"公开目录截图\" src=\"")
          .append(PICTURE)
          .append("\"/></p>");
      alternatives.add(new ExpectedBlock(id + ".5", at(90, "公开目录截图"), "公开目录截图"));
    }
  }

  private void block(String tag, String id, String markup) {
    String name = tag.replaceAll(" .*", "");
    body.append("<" + tag + " id=\"" + id + "\">" + markup + "</" + name + ">");
    expect(id, markup.replaceAll("<[^>]*>", ""));
  }

  private void expect(String id, String text) {
    blocks.add(new ExpectedBlock(id, at(blocks.size() + 3, text), text));
  }

  private static Location.InText at(int line, String text) {
    return new Location.InText(YAML, line, 1, 1, text);
  }

  private void table(Table table) {
    List<PrintedTable> printed =
        parted ? PrintedTable.parts(table) : List.of(PrintedTable.whole(table));
    printed.forEach(this::print);
  }

  private void print(PrintedTable printed) {
    body.append("<table class=\"" + printed.table().id() + "-" + printed.part() + "\">");
    int sum = printed.table().widths().stream().mapToInt(Integer::intValue).sum();
    body.append("<colgroup>");
    for (int width : printed.table().widths()) {
      body.append("<col style=\"width:" + 100.0 * width / sum + "%\"/>");
    }
    body.append("</colgroup>");
    boolean head = true;
    body.append("<thead>");
    for (PrintedTable.PrintedRow row : printed.rows()) {
      if (head && !row.header()) {
        body.append("</thead><tbody>");
        head = false;
      }
      body.append("<tr>");
      row.cells().forEach(this::cell);
      body.append("</tr>");
    }
    body.append("</tbody></table>");
  }

  private void cell(PrintedCell cell) {
    String text = cell.figure().map(id -> values.get(id).toPlainString()).orElse(cell.text());
    Location.InText at = at(100 + figures.size(), text);
    cell.figure()
        .ifPresent(
            id -> figures.put(id, new Figure.Known(id, at, values.get(id), Figure.Origin.WRITTEN)));
    String tag = cell.figure().isPresent() ? "td" : "th";
    String scope = cell.kind() == PrintedCell.Kind.ROW ? "row" : "col";
    body.append("<" + tag)
        .append(cell.figure().isPresent() ? "" : " scope=\"" + scope + "\"")
        .append(" colspan=\"" + cell.columns() + "\" rowspan=\"" + cell.rows() + "\">")
        .append(text)
        .append("</" + tag + ">");
  }
}
