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
  /** YAML files. */
  public static final InputFiles YAML = new InputFiles(List.of(".yaml", ".yml"));

  /** YAML files and PDFs. */
  public static final InputFiles YAML_AND_PDF = new InputFiles(List.of(".yaml", ".yml", ".pdf"));

  private final List<String> endings;

  private InputFiles(List<String> endings) {
    this.endings = endings;
  }

  /** The named files, and of each named folder the ones of this kind right in it, by name. */
  public Outcome<List<Path>> find(List<Path> named) {
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
                .remedy("请核对名称和所在的位置；文件名要连扩展名一起写"));
      }
    }
    return Outcome.of(distinct(files), findings);
  }

  /** A file that is named twice, in whatever way, is one file. */
  private static List<Path> distinct(List<Path> files) {
    Set<Path> seen = new HashSet<>();
    return files.stream().filter(file -> seen.add(file.toAbsolutePath().normalize())).toList();
  }

  private void addFolder(Path folder, List<Path> files, List<Finding> findings) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> reports = entries.filter(this::isReport).sorted().toList();
      files.addAll(reports);
      if (reports.isEmpty()) {
        findings.add(
            AppRules.NOTHING_THERE
                .at(
                    new Location.Whole(folder.toString()),
                    "文件夹 " + folder + " 里没有 " + wanted() + " 文件")
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

  private String wanted() {
    return endings.contains(".pdf") ? ".yaml 或 .pdf" : ".yaml";
  }

  /** Whether a file of a folder is a report: of this kind and not hidden. */
  private boolean isReport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && endings.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(file);
  }
}
