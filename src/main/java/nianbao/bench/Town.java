package nianbao.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nianbao.form.CellId;

/**
 * An invented report: the file, and what must stand in the PDF that is made of it.
 *
 * @param file the name that messages give it
 * @param yaml the file's text
 * @param figures every figure of the form, totals included
 * @param title the lines of the title
 * @param narrative the lines in the order of print, section headings included; a chart is a line
 *     {@code 【图：名称】}
 * @param charts for each chart by name all its labels and numbers
 */
public record Town(
    String file,
    String yaml,
    Map<CellId, BigDecimal> figures,
    List<String> title,
    List<String> narrative,
    Map<String, List<String>> charts) {
  public Town {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(yaml, "yaml");
    figures = Map.copyOf(figures);
    title = List.copyOf(title);
    narrative = List.copyOf(narrative);
    charts = Map.copyOf(charts);
  }
}
