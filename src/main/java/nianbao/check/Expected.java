package nianbao.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nianbao.form.Form;
import nianbao.report.Figures;
import nianbao.report.Text;

/**
 * What a PDF must say, according to the report that was put into it.
 *
 * @param file the PDF's name, for findings
 * @param agency the author it must name
 * @param title the title it must carry, in one line
 * @param blocks all its text in reading order: title, headings, paragraphs, every cell of every
 *     table, and the alternative text of every picture
 * @param tableParts into how many pieces each table was parted on purpose, by table id; a table
 *     that is not named stands in one piece
 */
public record Expected(
    String file,
    Form form,
    Text agency,
    Text title,
    List<ExpectedBlock> blocks,
    Figures figures,
    Map<String, Integer> tableParts) {
  public Expected {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(figures, "figures");
    blocks = List.copyOf(blocks);
    tableParts = Map.copyOf(tableParts);
  }
}
