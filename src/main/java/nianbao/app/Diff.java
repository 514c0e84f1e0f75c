package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.layout.Comparison;
import nianbao.layout.Layout;
import nianbao.layout.LayoutComparer;
import nianbao.layout.Tolerance;

/** The verb {@code layout diff}: two documents, or two folders of them, and what differs. */
public final class Diff {
  private final LayoutFiles files;
  private final Tolerance tolerance;

  public Diff(LayoutFiles files, Tolerance tolerance) {
    this.files = files;
    this.tolerance = tolerance;
  }

  /**
   * What came of comparing two documents.
   *
   * @param name of both, where folders were compared; else of the second
   * @param comparison absent where one of them could not be read
   */
  public record Result(String name, Optional<Comparison> comparison, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }

    /** Whether the two are the same, as far as they were to be compared. */
    public boolean isSame() {
      return comparison.map(Comparison::isSame).orElse(false)
          && findings.stream().noneMatch(Finding::isError);
    }
  }

  /**
   * Compares two documents, or those of two folders that have the same name.
   *
   * @param done told of each pair as it is finished, by the thread that did it
   */
  public List<Result> of(Path before, Path after, Consumer<Result> done) {
    if (!isFolderOfMany(before) && !isFolderOfMany(after)) {
      Result result = compare(after.getFileName().toString(), before, after);
      done.accept(result);
      return List.of(result);
    }
    Map<String, Path> first = documents(before);
    Map<String, Path> second = documents(after);
    TreeSet<String> names = new TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    if (names.isEmpty()) {
      return List.of(missing(before.toString(), before, after));
    }
    return SideBySide.each(
        List.copyOf(names),
        Runtime.getRuntime().availableProcessors(),
        name -> {
          Result result = pair(name, first, second, new Folders(before, after));
          done.accept(result);
          return result;
        });
  }

  private record Folders(Path before, Path after) {}

  private Result pair(
      String name, Map<String, Path> first, Map<String, Path> second, Folders folders) {
    if (!first.containsKey(name)) {
      return missing(name, second.get(name), folders.before());
    }
    return second.containsKey(name)
        ? compare(name, first.get(name), second.get(name))
        : missing(name, first.get(name), folders.after());
  }

  private static Result missing(String name, Path there, Path folder) {
    Finding finding =
        AppRules.NO_COUNTERPART
            .at(new Location.Whole(there.toString()), "文件夹 " + folder + " 里没有可以和它比较的“" + name + "”")
            .remedy("两边的文件要同名（扩展名可以不同）");
    return new Result(name, Optional.empty(), List.of(finding));
  }

  private Result compare(String name, Path before, Path after) {
    Outcome<Layout> first = files.read(before);
    Outcome<Layout> second = files.read(after);
    List<Finding> findings = new ArrayList<>(first.findings());
    findings.addAll(second.findings());
    if (first.value().isEmpty() || second.value().isEmpty()) {
      return new Result(name, Optional.empty(), findings);
    }
    Comparison comparison =
        LayoutComparer.compare(first.value().get(), second.value().get(), tolerance);
    return new Result(name, Optional.of(comparison), findings);
  }

  private static boolean isFolderOfMany(Path path) {
    return Files.isDirectory(path) && !LayoutFiles.isSaved(path);
  }

  /** The documents of a folder by their names without ending; what cannot be listed has none. */
  private static Map<String, Path> documents(Path folder) {
    Map<String, Path> documents = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        if (Files.isDirectory(entry)) {
          if (LayoutFiles.isSaved(entry)) {
            documents.put(name, entry);
          }
        } else if (name.toLowerCase(Locale.ROOT).matches("[^.].*\\.(pdf|ya?ml)")) {
          documents.putIfAbsent(name.substring(0, name.lastIndexOf('.')), entry);
        }
      }
    } catch (IOException e) {
      return Map.of();
    }
    return documents;
  }
}
