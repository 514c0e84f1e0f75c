package nianbao.recover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nianbao.form.CellId;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.report.Report;
import nianbao.report.Text;

/**
 * A report as a PDF gives it, and how it was read.
 *
 * @param report what the PDF says; the title line by line as printed
 * @param headings of the sections, in the order of print; one that is printed twice stands twice
 * @param readings how each figure was read for which a cell was found, a blank one included
 * @param tables every piece of an official table, in reading order
 * @param texts of a tagged PDF all marked text in reading order, but for the official tables and
 *     the pictures
 * @param pictures of a tagged PDF every picture or chart, in reading order
 */
public record Recovered(
    Report report,
    List<SectionHeading> headings,
    Map<CellId, Reading> readings,
    List<TablePart> tables,
    List<TagText> texts,
    List<TagNode> pictures) {
  public Recovered {
    Objects.requireNonNull(report, "report");
    headings = List.copyOf(headings);
    readings = Map.copyOf(readings);
    tables = List.copyOf(tables);
    texts = List.copyOf(texts);
    pictures = List.copyOf(pictures);
  }

  /** The first heading of a section, where it has one. */
  public Optional<Text> heading(String section) {
    return headings.stream()
        .filter(heading -> heading.section().equals(section))
        .map(SectionHeading::text)
        .findFirst();
  }

  /** The pieces of one table. */
  public List<TablePart> parts(String table) {
    return tables.stream().filter(part -> part.table().equals(table)).toList();
  }
}
