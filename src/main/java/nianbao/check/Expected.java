package nianbao.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nianbao.form.Form;
import nianbao.report.Figures;
import nianbao.report.Text;

/**
 * What a PDF must say, according to the report that was put into it.
 *
 * @param file the PDF's name, for findings
 * @param agency the author it must name
 * @param title the title it must carry, in one line
 * @param blocks all its text outside the official tables, in the order of print
 * @param alternatives the alternative text of every chart and picture, in the order of print
 * @param parted ids of the tables that were parted on purpose
 */
public record Expected(
    String file,
    Form form,
    Text agency,
    Text title,
    List<ExpectedBlock> blocks,
    List<ExpectedBlock> alternatives,
    Figures figures,
    Set<String> parted) {
  public Expected {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(figures, "figures");
    blocks = List.copyOf(blocks);
    alternatives = List.copyOf(alternatives);
    parted = Set.copyOf(parted);
  }
}
