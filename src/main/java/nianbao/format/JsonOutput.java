package nianbao.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.Related;
import nianbao.finding.Severity;
import nianbao.finding.TextEdit;
import tools.jackson.databind.json.JsonMapper;

/** Writes results for programs: JSON with English field names. */
public final class JsonOutput {
  private JsonOutput() {}

  /**
   * The JSON of a tree of maps, lists, strings, numbers, truth values and bytes, which are written
   * as Base64, ending with a line break. A map's order is the order of its fields.
   */
  public static String text(Object tree) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
  }

  /** The same for a program alone: without blanks, in UTF-8. */
  public static byte[] bytes(Object tree) {
    return JsonMapper.shared().writeValueAsBytes(tree);
  }

  /** What came of checking some files, and how many findings of each severity there are in all. */
  public static Map<String, Object> tree(List<Checked> files) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("files", files.stream().map(JsonOutput::tree).toList());
    for (Severity severity : Severity.values()) {
      long count = files.stream().mapToLong(file -> file.count(severity)).sum();
      tree.put(severity.name().toLowerCase(Locale.ROOT) + "s", count);
    }
    return tree;
  }

  private static Map<String, Object> tree(Checked checked) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", checked.file());
    tree.put("agency", checked.agency());
    checked.year().ifPresent(year -> tree.put("year", year));
    checked.edition().ifPresent(edition -> tree.put("edition", edition));
    tree.put("pages", checked.pages());
    tree.put("findings", trees(checked.findings()));
    return tree;
  }

  /** A finding as a tree. Lengths on a page are PDF points from its top left corner. */
  public static Map<String, Object> tree(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", finding.rule().code());
    tree.put("name", finding.rule().name());
    tree.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    tree.put("message", finding.message());
    tree.put("at", tree(finding.at()));
    tree.put("related", finding.related().stream().map(JsonOutput::tree).toList());
    tree.put("notes", finding.notes());
    tree.put("remedy", finding.remedy());
    finding.fix().ifPresent(fix -> tree.put("fix", tree(fix)));
    return tree;
  }

  public static List<Map<String, Object>> trees(List<Finding> findings) {
    return findings.stream().map(JsonOutput::tree).toList();
  }

  private static Map<String, Object> tree(Fix fix) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", fix.title());
    tree.put("edits", fix.edits().stream().map(JsonOutput::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(TextEdit edit) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", edit.line());
    tree.put("column", edit.column());
    tree.put("endLine", edit.endLine());
    tree.put("endColumn", edit.endColumn());
    tree.put("text", edit.text());
    return tree;
  }

  private static Map<String, Object> tree(Related related) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("at", tree(related.at()));
    tree.put("note", related.note());
    return tree;
  }

  /** A place as a tree. */
  static Map<String, Object> tree(Location at) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", at.file());
    if (at instanceof Location.InText text) {
      tree.put("line", text.line());
      tree.put("column", text.column());
      tree.put("length", text.length());
      tree.put("excerpt", text.excerpt());
    } else if (at instanceof Location.InPdf pdf) {
      tree.put("page", pdf.page());
      tree.put("box", tree(pdf.box()));
    }
    return tree;
  }

  /** A rectangle as a tree. */
  public static Map<String, Object> tree(Box box) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("x", rounded(box.x()));
    tree.put("y", rounded(box.y()));
    tree.put("width", rounded(box.width()));
    tree.put("height", rounded(box.height()));
    return tree;
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
