package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/**
 * The verb {@code layout approve}: what is rendered now becomes the reference.
 *
 * <p>A case is a folder with {@code report.yaml} and the layout of each of its pages.
 */
public final class ApproveLayout {
  /** Where the cases are, below the home folder. */
  public static final String CASES = "src/test/resources/golden";

  /** A case with fonts of its own needs a home of its own, which only the tests make for it. */
  private static final String FONTS = "fonts.txt";

  private static final String REPORT = "report.yaml";

  private final SaveLayout save;
  private final Path cases;

  public ApproveLayout(LayoutFiles files, Home home) {
    this.save = new SaveLayout(files);
    this.cases = home.folder().resolve(CASES);
  }

  /** Accepts the present output of the named cases, or of all. */
  public List<SaveLayout.Saved> approve(List<String> names) {
    Set<String> known = cases();
    List<SaveLayout.Saved> saved = new ArrayList<>();
    for (String name : names.isEmpty() ? known : names) {
      Path folder = cases.resolve(name.replace('\\', '/'));
      saved.add(
          known.contains(name)
              ? save.saveAs(folder.resolve(REPORT), folder)
              : new SaveLayout.Saved(folder, folder, 0, List.of(unknown(name, known))));
    }
    return saved;
  }

  private Finding unknown(String name, Set<String> known) {
    String all = known.isEmpty() ? "（一个也没有）" : String.join("、", known);
    return AppRules.CANNOT_READ
        .at(
            new Location.Whole(name),
            "没有“" + name + "”这个参照版面：" + cases + " 里没有这个文件夹，或者其中没有 " + REPORT)
        .remedy("现有的是：" + all);
  }

  private Set<String> cases() {
    try (Stream<Path> folders = Files.list(cases)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(REPORT)))
          .filter(folder -> !Files.exists(folder.resolve(FONTS)))
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      // A program that was installed without its sources has no cases.
      return new TreeSet<>();
    }
  }
}
