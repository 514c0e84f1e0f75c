package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        addFolder(path, files, findings);
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        findings.add(
            AppRules.CANNOT_READ
                .at(new Location.Whole(path.toString()), "没有这个文件或文件夹：" + path)
                .remedy("请核对名称和所在的位置；文件名要连 .yaml 一起写"));
      }
    }
    return Outcome.of(distinct(files), findings);
  }

  /** A file that is named twice, in whatever way, is one file. */
  private static List<Path> distinct(List<Path> files) {
    Set<Path> seen = new HashSet<>();
    return files.stream().filter(file -> seen.add(file.toAbsolutePath().normalize())).toList();
  }

  private static void addFolder(Path folder, List<Path> files, List<Finding> findings) {
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
              .at(
                  new Location.Whole(folder.toString()),
                  "打不开文件夹 " + folder + "：" + FileTrouble.of(e))
              .remedy("请核对这个文件夹的权限"));
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
