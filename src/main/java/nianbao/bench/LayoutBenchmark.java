package nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nianbao.app.Diff;
import nianbao.app.LayoutFiles;
import nianbao.app.Press;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.layout.Layout;
import nianbao.layout.LayoutComparer;
import nianbao.layout.LayoutMaker;
import nianbao.layout.SavedLayout;
import nianbao.layout.Tolerance;
import nianbao.page.PageReader;
import nianbao.source.PictureFolder;
import nianbao.worker.Workers;

/** Measures how fast layouts are compared: generated towns against themselves a little changed. */
public final class LayoutBenchmark {
  /** After that often the compiler has settled. */
  private static final int WARM_UP = 10;

  private static final int PAIRS = 100;

  private static final int DIFFERENT = 10;

  private static final int ROUNDS = 3;

  private final Press press;
  private final LayoutMaker maker = new LayoutMaker(new Forms());
  private int pages;

  public LayoutBenchmark(Press press) {
    this.press = press;
  }

  /** The PDFs of a pair. */
  private record Pair(byte[] before, byte[] after) {}

  /**
   * @param workers read the PDFs of the folder
   */
  public LayoutMeasured run(Workers workers) {
    TownGenerator towns = new TownGenerator(new Forms().current());
    List<Pair> pairs = new ArrayList<>();
    for (int seed = 0; seed < DIFFERENT; seed++) {
      String yaml = towns.average(seed).yaml();
      pairs.add(new Pair(print(yaml), print(yaml.replaceFirst("。", "，此处改过。"))));
    }
    for (int round = 0; round < WARM_UP; round++) {
      pairs.forEach(this::compare);
    }
    pages = 0;
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      pairs.forEach(this::compare);
    }
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    double done = ROUNDS * DIFFERENT;
    return new LayoutMeasured(pages / done, spent / 1e6 / done, PAIRS, folder(pairs, workers));
  }

  private byte[] print(String yaml) {
    return press
        .print("bench.yaml", yaml.getBytes(StandardCharsets.UTF_8), PictureFolder.none())
        .pdf()
        .orElseThrow();
  }

  /** All that is done for a pair: reading, saving and reading the layout again, comparing. */
  private void compare(Pair pair) {
    Layout before = layout(pair.before());
    pages += before.sheets().size();
    LayoutComparer.compare(before, layout(pair.after()), Tolerance.USUAL);
  }

  private Layout layout(byte[] pdf) {
    Outcome<Layout> made = maker.of(PageReader.readWithDigests("a.pdf", pdf).value().orElseThrow());
    return SavedLayout.read("a.pdf", SavedLayout.files(made.value().orElseThrow()))
        .value()
        .orElseThrow();
  }

  /** Seconds for a folder of pairs. */
  private static double folder(List<Pair> pairs, Workers workers) {
    try {
      Path folder = Files.createTempDirectory("nianbao-bench");
      try {
        Path before = Files.createDirectory(folder.resolve("before"));
        Path after = Files.createDirectory(folder.resolve("after"));
        for (int i = 0; i < PAIRS; i++) {
          Files.write(before.resolve(i + ".pdf"), pairs.get(i % DIFFERENT).before());
          Files.write(after.resolve(i + ".pdf"), pairs.get(i % DIFFERENT).after());
        }
        Diff diff =
            new Diff(
                new LayoutFiles(workers, () -> Outcome.failed(List.of())),
                workers,
                new Diff.Wish(Tolerance.USUAL, false, false));
        long start = System.nanoTime();
        diff.of(before, after, done -> {});
        return (System.nanoTime() - start) / 1e9;
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
