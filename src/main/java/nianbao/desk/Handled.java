package nianbao.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nianbao.app.Examined;
import nianbao.app.Made;
import nianbao.finding.Finding;
import nianbao.format.JsonOutput;

/**
 * All that came of one file of a batch.
 *
 * @param pdf that was made of it, where one was; not copied
 */
record Handled(ItemResult result, List<Finding> findings, Optional<byte[]> pdf) {
  private static final String FINDINGS = "findings";

  Handled {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(pdf, "pdf");
    findings = List.copyOf(findings);
  }

  static Handled of(Made made) {
    ItemResult result =
        ItemResult.of(made.pdf().isPresent(), made.pages(), made.about(), made.findings());
    return new Handled(result, made.findings(), made.pdf());
  }

  static Handled of(Examined examined) {
    ItemResult result =
        ItemResult.of(
            examined.about().isPresent(), examined.pages(), examined.about(), examined.findings());
    return new Handled(result, examined.findings(), Optional.empty());
  }

  /** Of a file with which the program itself came to grief. */
  static Handled fault() {
    return new Handled(ItemResult.NONE, List.of(), Optional.empty());
  }

  /** As it is kept in a file, without the PDF. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>(result.tree());
    tree.put(FINDINGS, JsonOutput.trees(findings));
    return tree;
  }

  /** The findings of what is kept in a file, as JSON trees. */
  static List<?> findings(Object kept) {
    return kept instanceof Map<?, ?> tree && tree.get(FINDINGS) instanceof List<?> list
        ? list
        : List.of();
  }
}
