package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;

/** The report files that a user means by naming files and folders. */
public final class InputFiles {
  private InputFiles() {}

  /** The named files, and of each named folder the YAML files right in it, by name. */
  public static Outcome<List<Path>> find(List<Path> named) {
    List<Finding> findings = new ArrayList<>();
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        addFolder(path, files, findings);
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        findings.add(
            AppRules.CANNOT_READ
                .at(new Location.Whole(path.toString()), "没有这个文件：" + path)
                .remedy("请核对文件名和所在的文件夹"));
      }
    }
    return Outcome.of(List.copyOf(files), findings);
  }

  private static void addFolder(Path folder, Set<Path> files, List<Finding> findings) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> reports = entries.filter(InputFiles::isReport).sorted().toList();
      files.addAll(reports);
      if (reports.isEmpty()) {
        findings.add(
            AppRules.NOTHING_TO_RENDER
                .at(new Location.Whole(folder.toString()), "文件夹 " + folder + " 里没有 .yaml 文件")
                .remedy("可以用 nianbao init 机关全称 生成一份空白文件"));
      }
    } catch (IOException e) {
      findings.add(
          AppRules.CANNOT_READ
              .at(new Location.Whole(folder.toString()), "打不开文件夹：" + FileTrouble.of(e))
              .remedy("请核对权限"));
    }
  }

  /** Whether a file of a folder is a report: a YAML file that is not hidden. */
  static boolean isReport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".yaml") || name.endsWith(".yml"))
        && Files.isRegularFile(file);
  }
}
