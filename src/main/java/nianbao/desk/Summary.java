package nianbao.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Severity;
import nianbao.format.Csv;
import nianbao.format.JsonOutput;

/** What came of a batch that is done: a table for people, a tree for programs. */
final class Summary {
  private static final List<String> HEAD =
      List.of("序号", "文件", "结果", "机关", "年度", "页数", "错误", "警告", "提示", "PDF", "主要问题");

  /** As JSON calls them. */
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  private final BatchFolder batch;
  private final List<Optional<String>> pdfs = new ArrayList<>();

  Summary(BatchFolder batch) {
    this.batch = batch;
    Set<String> taken = new HashSet<>();
    for (int item = 0; item < batch.plan().files().size(); item++) {
      String file = batch.plan().files().get(item);
      pdfs.add(batch.pdf(item).map(made -> pdfName(file, taken)));
    }
  }

  /** The name of its report with another ending; a.yaml and a.yml must not become one. */
  private static String pdfName(String file, Set<String> taken) {
    String stem = file.substring(0, file.lastIndexOf('.'));
    String name = stem + ".pdf";
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = stem + " (" + number + ").pdf";
    }
    return name;
  }

  /** What the PDF of an item is called, where it has one. */
  Optional<String> pdfName(int item) {
    return pdfs.get(item);
  }

  /** For programs. One item after the other, for all findings may be too much for memory. */
  void writeJson(OutputStream out) throws IOException {
    Map<String, Object> head = BatchState.of(batch).head();
    head.put("skipped", batch.plan().skipped());
    String open = JsonOutput.text(head).stripTrailing();
    out.write(utf8(open.substring(0, open.length() - 1).stripTrailing() + ",\n  \"items\" : ["));
    for (int item = 0; item < pdfs.size(); item++) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("file", batch.plan().files().get(item));
      one.putAll(batch.result(item).orElseThrow().tree());
      pdfs.get(item).ifPresent(name -> one.put("pdf", name));
      one.put("findings", batch.findings(item));
      out.write(utf8((item == 0 ? "\n" : ",\n") + JsonOutput.text(one).stripTrailing()));
    }
    out.write(utf8("\n]}\n"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** For people. */
  byte[] csv() {
    Csv csv = new Csv().line(HEAD);
    for (int item = 0; item < pdfs.size(); item++) {
      csv.line(cells(item, batch.result(item).orElseThrow()));
    }
    return csv.bytes();
  }

  private List<String> cells(int item, ItemResult result) {
    String file = batch.plan().files().get(item);
    String done = EntryName.kind(file) == EntryName.Kind.PDF ? "已核对" : "已生成";
    String failed = EntryName.kind(file) == EntryName.Kind.PDF ? "没有读出年报" : "没有生成";
    return List.of(
        String.valueOf(item + 1),
        file,
        result.isDone() ? done : failed,
        result.agency(),
        result.year().isPresent() ? String.valueOf(result.year().getAsInt()) : "",
        String.valueOf(result.pages()),
        String.valueOf(result.count(Severity.ERROR)),
        String.valueOf(result.count(Severity.WARNING)),
        String.valueOf(result.count(Severity.INFO)),
        pdfs.get(item).orElse(""),
        worst(batch.findings(item), result));
  }

  /** The first finding of the highest severity. */
  private static String worst(List<?> findings, ItemResult result) {
    return findings.stream()
        .map(finding -> (Map<?, ?>) finding)
        .min(Comparator.comparing(finding -> SEVERITIES.indexOf(finding.get("severity"))))
        .map(finding -> finding.get("code") + " " + finding.get("message"))
        .orElse(result.isDone() ? "" : "程序内部出错，这不是文件写错了；请告诉管理员");
  }
}
