package nianbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.layout.Layout;
import nianbao.layout.SavedLayout;

/** The verb {@code layout save}: the layouts of documents as text, each in a folder of its own. */
public final class SaveLayout {
  private final LayoutFiles files;

  public SaveLayout(LayoutFiles files) {
    this.files = files;
  }

  /**
   * What became of one document.
   *
   * @param folder with a file for each page
   * @param pages how many were written
   */
  public record Saved(Path input, Path folder, int pages, List<Finding> findings) {
    public Saved {
      findings = List.copyOf(findings);
    }
  }

  /** Saves a document's layout in a folder of its name. */
  public Saved save(Path document, Path into) {
    String name = document.getFileName().toString().replaceFirst("(?i)\\.(pdf|ya?ml)$", "");
    return saveAs(document, into.resolve(name));
  }

  /** Saves a document's layout right in a folder, in place of the one that is there. */
  public Saved saveAs(Path document, Path folder) {
    Outcome<Layout> layout = files.read(document);
    List<Finding> findings = new ArrayList<>(layout.findings());
    Map<String, String> texts = layout.value().map(SavedLayout::files).orElse(Map.of());
    texts.forEach(
        (name, text) ->
            SafeFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8))
                .ifPresent(findings::add));
    if (!texts.isEmpty()) {
      findings.addAll(removeOthers(folder, texts));
    }
    return new Saved(document, folder, texts.size(), findings);
  }

  /** Pages that the document no longer has must not stay behind as if it had. */
  private static List<Finding> removeOthers(Path folder, Map<String, String> texts) {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.toList()) {
        String name = file.getFileName().toString();
        if (SavedLayout.isName(name) && !texts.containsKey(name)) {
          Files.delete(file);
        }
      }
      return List.of();
    } catch (IOException e) {
      return List.of(
          AppRules.CANNOT_WRITE
              .at(
                  new Location.Whole(folder.toString()),
                  "删不掉 " + folder + " 里多余的页：" + FileTrouble.of(e))
              .remedy("请核对这个文件夹的权限"));
    }
  }
}
