package nianbao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import nianbao.bench.CaughtShare;
import nianbao.bench.CheckMeasured;
import nianbao.bench.CheckSpeed;
import nianbao.bench.ForeignPdfs;
import nianbao.bench.ReadCell.Verdict;
import nianbao.bench.ReadPdf;

/** What {@code nianbao bench --check} says, for people and for programs. */
final class TrustReport {
  private final CheckMeasured measured;

  TrustReport(CheckMeasured measured) {
    this.measured = measured;
  }

  void print(PrintWriter out) {
    printForeign(out);
    printShares(out, "YAML", measured.inYaml());
    printShares(out, "生成后重读的PDF", measured.inPdf());
    out.println("input 里 " + measured.reports() + " 份年报的提示：");
    measured.findings().forEach((rule, count) -> out.println("  " + count + " 处  " + rule));
    CheckSpeed speed = measured.speed();
    out.printf(
        Locale.ROOT,
        "核对PDF：每秒 %.0f 页，每份 %.1f 毫秒处理器时间（单线程，已热身，%d 份 %d 页）%n",
        speed.pagesPerSecond(),
        speed.millisecondsPerDocument(),
        speed.documents(),
        speed.pages());
  }

  private void printForeign(PrintWriter out) {
    if (measured.foreign().isEmpty()) {
      out.println("外来PDF的样例只在源代码里（" + ForeignPdfs.FOLDER + "），这里没有，这一项没有测");
      return;
    }
    out.println("外来PDF样例 " + measured.foreign().size() + " 份，按表格单元计：" + counts(measured::cells));
    for (ReadPdf pdf : measured.foreign()) {
      if (pdf.count(Verdict.RIGHT) < pdf.cells().size()) {
        out.println("  " + counts(pdf::count) + "  " + pdf.fixture().name());
      }
    }
  }

  private static String counts(ToLongFunction<Verdict> count) {
    return "读对 "
        + count.applyAsLong(Verdict.RIGHT)
        + "，存疑 "
        + count.applyAsLong(Verdict.UNCERTAIN)
        + "，读错 "
        + count.applyAsLong(Verdict.WRONG);
  }

  private static void printShares(PrintWriter out, String where, List<CaughtShare> shares) {
    int changes = shares.stream().mapToInt(CaughtShare::changes).sum();
    out.println("在" + where + "里随机改错一个数，共 " + changes + " 次，被相应的勾稽关系发现的：");
    for (CaughtShare share : shares) {
      out.printf(
          Locale.ROOT,
          "  %s %d版 %d/%d %s%n",
          share.code(),
          share.edition(),
          share.caught(),
          share.changes(),
          share.name());
    }
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    List<Object> foreign = new ArrayList<>();
    measured.foreign().forEach(pdf -> foreign.add(cells(pdf.fixture().name(), pdf::count)));
    tree.put("cells", cells("", measured::cells));
    tree.put("foreignPdfs", foreign);
    tree.put("changesInYaml", trees(measured.inYaml()));
    tree.put("changesInPdf", trees(measured.inPdf()));
    tree.put("reports", measured.reports());
    tree.put("findingsByRule", measured.findings());
    tree.put("documents", measured.speed().documents());
    tree.put("pages", measured.speed().pages());
    tree.put("pagesPerSecond", Math.round(measured.speed().pagesPerSecond()));
    return tree;
  }

  private static Map<String, Object> cells(String name, ToLongFunction<Verdict> count) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (!name.isEmpty()) {
      tree.put("name", name);
    }
    for (Verdict verdict : Verdict.values()) {
      tree.put(verdict.name().toLowerCase(Locale.ROOT), count.applyAsLong(verdict));
    }
    return tree;
  }

  private static List<Object> trees(List<CaughtShare> shares) {
    List<Object> trees = new ArrayList<>();
    for (CaughtShare share : shares) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("code", share.code());
      tree.put("edition", share.edition());
      tree.put("changes", share.changes());
      tree.put("caught", share.caught());
      trees.add(tree);
    }
    return trees;
  }
}
