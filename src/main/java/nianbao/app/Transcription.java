package nianbao.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.check.Subject;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.Forms;
import nianbao.format.JsonOutput;
import nianbao.recover.Reading;
import nianbao.recover.Recovered;
import nianbao.report.Figure;
import nianbao.source.ReportWriter;

/** Writes down what a PDF says; a pure function of its name and bytes. */
final class Transcription {
  private final PdfReading pdfs;

  /**
   * @param mostPages that a PDF may have to be read
   */
  Transcription(Forms forms, int mostPages) {
    this.pdfs = new PdfReading(forms, mostPages);
  }

  Outcome<Transcript> of(String file, byte[] pdf) {
    PdfReading.Read read = pdfs.read(new ReportFile(file, pdf, Optional.empty()));
    Optional<Recovered> recovered = read.subject().flatMap(Subject::foreign);
    return new Outcome<>(recovered.map(found -> transcript(file, found)), read.findings());
  }

  private static Transcript transcript(String file, Recovered recovered) {
    Map<CellId, String> doubts = doubts(recovered);
    String yaml = ReportWriter.text(recovered.report(), head(file, doubts.size()), doubts);
    String json = JsonOutput.text(TranscriptTree.of(file, recovered));
    return new Transcript(yaml, json, doubts.size());
  }

  private static List<String> head(String file, int uncertain) {
    String from = "由PDF读出：" + file;
    return uncertain == 0
        ? List.of(from, "表里的数字都读准了；没有写出的项目是 0，各项总计由程序计算。")
        : List.of(
            from,
            "有 " + uncertain + " 处数字没有读准，写成了“待核对”，行末有说明。",
            "请对照PDF逐处改成数字；没有改的，生成PDF时会报错，不会当作 0。",
            "没有写出的项目是 0，各项总计由程序计算。");
  }

  /** What is known about the figures that are not. */
  private static Map<CellId, String> doubts(Recovered recovered) {
    Map<CellId, String> doubts = new HashMap<>();
    recovered.report().figures().stream()
        .filter(figure -> !(figure instanceof Figure.Known))
        .forEach(figure -> doubts.put(figure.cell(), doubt(figure.cell(), recovered)));
    return doubts;
  }

  private static String doubt(CellId cell, Recovered recovered) {
    return Optional.ofNullable(recovered.readings().get(cell))
        .map(Transcription::doubt)
        .orElse("PDF里没有找到这一格");
  }

  private static String doubt(Reading reading) {
    String page = reading.at() instanceof Location.InPdf at ? "第" + at.page() + "页，" : "";
    String text = reading.text().isEmpty() ? "这一格是空的" : "原文“" + reading.text() + "”";
    String guess = reading.guess().map(number -> "，可能是 " + number.toPlainString()).orElse("");
    String why = reading.doubt().isEmpty() ? "" : "（" + reading.doubt() + "）";
    return page + text + guess + why;
  }
}
