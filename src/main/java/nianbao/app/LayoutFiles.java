package nianbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.layout.Layout;
import nianbao.layout.LayoutMaker;
import nianbao.layout.SavedLayout;
import nianbao.source.PictureFolder;
import nianbao.worker.Workers;

/**
 * The layouts that a user means by naming a PDF, a report file or a folder with a saved layout. Any
 * number of threads may ask.
 */
public final class LayoutFiles {
  /** A page's layout is a twentieth of it. */
  private static final long LARGEST = 4 << 20;

  private final Workers workers;
  private final Supplier<Outcome<Press>> setUp;
  private final LayoutMaker maker = new LayoutMaker(new Forms());
  private Optional<Outcome<Press>> press = Optional.empty();

  /**
   * @param workers read the PDFs
   * @param press sets up what renders reports, when the first one is met
   */
  public LayoutFiles(Workers workers, Supplier<Outcome<Press>> press) {
    this.workers = workers;
    this.setUp = press;
  }

  /** Whether a folder holds the pages of one saved layout. */
  static boolean isSaved(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> SavedLayout.isName(file.getFileName().toString()));
    } catch (IOException e) {
      // Who reads it will say why it cannot be read.
      return false;
    }
  }

  /**
   * A document to compare.
   *
   * @param pdf not copied; absent where only the layout was saved
   */
  record Document(Layout layout, Optional<byte[]> pdf) {}

  /** Reads one layout; what is wrong is a finding. */
  public Outcome<Layout> read(Path path) {
    Outcome<Document> document = document(path);
    return new Outcome<>(document.value().map(Document::layout), document.findings());
  }

  /** Reads one layout, with the PDF that it is the layout of. */
  Outcome<Document> document(Path path) {
    String name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        return with(Optional.empty(), saved(path));
      }
      Optional<Finding> tooLarge = workers.limits().tooLarge(name, Files.size(path));
      if (tooLarge.isPresent()) {
        return Outcome.failed(List.of(tooLarge.get()));
      }
      byte[] bytes = Files.readAllBytes(path);
      return isReport(path)
          ? rendered(path, bytes)
          : with(
              Optional.of(bytes), LayoutJob.layout(name, workers.run(LayoutJob.task(name, bytes))));
    } catch (IOException e) {
      return Outcome.failed(List.of(unread(path, e)));
    }
  }

  private static Outcome<Document> with(Optional<byte[]> pdf, Outcome<Layout> layout) {
    return new Outcome<>(layout.value().map(read -> new Document(read, pdf)), layout.findings());
  }

  private static Finding unread(Path path, IOException e) {
    return AppRules.CANNOT_READ
        .at(new Location.Whole(path.toString()), "读不了文件 " + path + "：" + FileTrouble.of(e))
        .remedy("请核对文件名和权限");
  }

  private static boolean isReport(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static Outcome<Layout> saved(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (SavedLayout.isName(name) && Files.size(file) <= LARGEST) {
          texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return SavedLayout.read(folder.toString(), texts);
  }

  private Outcome<Document> rendered(Path path, byte[] yaml) {
    Outcome<Press> ready = press();
    if (ready.value().isEmpty()) {
      return Outcome.failed(ready.findings());
    }
    PictureFolder pictures = PictureFolder.of(path.toAbsolutePath().getParent());
    Press.Printed printed = ready.value().get().print(path.toString(), yaml, pictures);
    return printed
        .pdf()
        .map(pdf -> with(Optional.of(pdf), LayoutJob.read(maker, path.toString(), pdf)))
        .orElseGet(() -> Outcome.failed(printed.findings()));
  }

  private synchronized Outcome<Press> press() {
    Outcome<Press> ready = press.orElseGet(setUp);
    press = Optional.of(ready);
    return ready;
  }
}
