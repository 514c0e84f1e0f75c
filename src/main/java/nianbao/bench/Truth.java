package nianbao.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nianbao.form.CellId;
import nianbao.form.Form;

/**
 * What stands in a PDF that another program made.
 *
 * @param form the edition that its tables are of
 * @param figures the text of each cell; a number unless the page shows none there
 * @param sections the narrative by the keys of the YAML, a paragraph or heading a line; empty where
 *     only the tables matter
 * @param uncertain the cells that may be uncertain
 * @param reason why they may be; empty where none may
 */
public record Truth(
    Form form,
    String agency,
    int year,
    Map<CellId, String> figures,
    Map<String, List<String>> sections,
    Set<CellId> uncertain,
    String reason) {
  public Truth {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(reason, "reason");
    figures = Map.copyOf(figures);
    sections = Map.copyOf(sections);
    uncertain = Set.copyOf(uncertain);
    if (uncertain.isEmpty() != reason.isEmpty()) {
      throw new IllegalArgumentException("what may be uncertain needs a reason");
    }
  }
}
