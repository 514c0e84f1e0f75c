package nianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;

/** A layout as files: one for each page, {@code page-1.layout} and so on. */
public final class SavedLayout {
  private static final Pattern NAME = Pattern.compile("page-[1-9][0-9]{0,3}\\.layout");

  /** Ten times what a report of thirty pages has; comparing more would take too long. */
  private static final int MOST_ITEMS = 200_000;

  private static final Layout.About NOTHING = new Layout.About("", "", "", false);

  private SavedLayout() {}

  /** Whether a file is by its name the layout of a page. */
  public static boolean isName(String fileName) {
    return NAME.matcher(fileName).matches();
  }

  /** The text of each page's file by the file's name. */
  public static Map<String, String> files(Layout layout) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Sheet sheet : layout.sheets()) {
      files.put("page-" + sheet.number() + ".layout", SheetWriter.text(layout, sheet));
    }
    return files;
  }

  /**
   * Reads the files of one layout, whoever wrote them; what is wrong with them is a finding.
   *
   * @param name of the layout as the user gave it, usually that of a folder
   * @param files their texts by their names
   */
  public static Outcome<Layout> read(String name, Map<String, String> files) {
    List<Finding> findings = new ArrayList<>();
    List<Sheet> sheets = new ArrayList<>();
    Optional<Layout.About> about = Optional.empty();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Outcome<SheetReader.Read> read =
          SheetReader.read(name + "/" + file.getKey(), file.getValue());
      findings.addAll(read.findings());
      read.value().ifPresent(page -> sheets.add(page.sheet()));
      if (read.value().isPresent() && read.value().get().sheet().number() == 1) {
        about = Optional.of(read.value().get().about());
      }
    }
    sheets.sort(Comparator.comparingInt(Sheet::number));
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).number() != i + 1 && findings.isEmpty()) {
        String message = "保存的版面缺少第" + (i + 1) + "页，或者有一页重复";
        findings.add(LayoutRules.UNREADABLE.at(new Location.Whole(name), message));
      }
    }
    long all = sheets.stream().mapToLong(sheet -> sheet.items().size()).sum();
    if (all > MOST_ITEMS) {
      String message = "共有" + all + "项内容，超过" + MOST_ITEMS + "项";
      findings.add(LayoutRules.TOO_MUCH.at(new Location.Whole(name), message).remedy("请检查是否选错了文件"));
    }
    return findings.isEmpty()
        ? Outcome.of(new Layout(name, about.orElse(NOTHING), sheets), findings)
        : Outcome.failed(findings);
  }
}
