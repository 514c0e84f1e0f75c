package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import nianbao.picture.ComparedPage;
import nianbao.picture.PagePair;
import nianbao.worker.Answer;
import nianbao.worker.Workers;

/** The verb {@code layout diff}: two documents, or two folders of them, and what differs. */
public final class Diff {
  private final LayoutFiles files;
  private final Workers workers;
  private final Wish wish;

  /**
   * What is wanted.
   *
   * @param pictures whether the results are to hold pictures of the pages that differ
   * @param pixels whether the pictures of all pages are compared as well
   */
  public record Wish(Tolerance tolerance, boolean pictures, boolean pixels) {
    public Wish {
      Objects.requireNonNull(tolerance, "tolerance");
    }
  }

  /**
   * @param workers draw the pages
   */
  public Diff(LayoutFiles files, Workers workers, Wish wish) {
    this.files = files;
    this.workers = workers;
    this.wish = wish;
  }

  /**
   * What came of comparing two documents.
   *
   * @param name of both, where folders were compared; else of the second
   * @param comparison absent where one of them could not be read
   * @param pages pictures of the pages that are to be shown
   */
  public record Result(
      String name,
      Optional<Comparison> comparison,
      List<ComparedPage> pages,
      List<Finding> findings) {
    public Result {
      pages = List.copyOf(pages);
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
    return new Result(name, Optional.empty(), List.of(), List.of(finding));
  }

  private Result compare(String name, Path before, Path after) {
    Outcome<LayoutFiles.Document> first = files.document(before);
    Outcome<LayoutFiles.Document> second = files.document(after);
    List<Finding> findings = new ArrayList<>(first.findings());
    findings.addAll(second.findings());
    if (first.value().isEmpty() || second.value().isEmpty()) {
      return new Result(name, Optional.empty(), List.of(), findings);
    }
    return compare(name, first.value().get(), second.value().get(), findings);
  }

  private Result compare(
      String name,
      LayoutFiles.Document first,
      LayoutFiles.Document second,
      List<Finding> findings) {
    Comparison comparison =
        LayoutComparer.compare(first.layout(), second.layout(), wish.tolerance());
    if (first.pdf().isEmpty() || second.pdf().isEmpty()) {
      if (wish.pixels()) {
        findings.add(AppRules.NOT_SHOWN.at(new Location.Whole(name), "存下来的版面里没有画面，没有比较画面，也没有页面图"));
      }
      return new Result(name, Optional.of(comparison), List.of(), findings);
    }
    List<PagePair> pairs = pairs(comparison, first.layout(), second.layout());
    if (pairs.isEmpty()) {
      return new Result(name, Optional.of(comparison), List.of(), findings);
    }
    List<ComparedPage> pages = new ArrayList<>();
    for (PagePair pair : pairs) {
      Outcome<Answer> drawn =
          workers.run(PagesJob.task(name, first.pdf().get(), second.pdf().get(), pair));
      PagesJob.page(pair, drawn)
          .ifPresentOrElse(pages::add, () -> findings.add(notDrawn(name, pair)));
    }
    Comparison all = wish.pixels() ? PictureDifferences.added(comparison, pages) : comparison;
    return new Result(name, Optional.of(all), shown(all, pages), findings);
  }

  private static Finding notDrawn(String name, PagePair pair) {
    int page = Math.max(pair.before(), pair.after());
    return AppRules.NOT_SHOWN.at(
        new Location.Whole(name), "第" + page + "页画得太慢，或者内存不够，没有比较画面，也没有页面图");
  }

  private List<PagePair> pairs(Comparison comparison, Layout first, Layout second) {
    int before = first.sheets().size();
    int after = second.sheets().size();
    if (wish.pixels()) {
      return PagePairs.all(before, after);
    }
    return wish.pictures() ? PagePairs.differing(comparison, before, after) : List.of();
  }

  /** Of all pages that were compared only those with a difference are worth a look. */
  private List<ComparedPage> shown(Comparison comparison, List<ComparedPage> pages) {
    if (!wish.pictures()) {
      return List.of();
    }
    return pages.stream()
        .filter(
            page ->
                comparison.differences().stream()
                    .anyMatch(difference -> PagePairs.shows(page.pages(), difference)))
        .toList();
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
