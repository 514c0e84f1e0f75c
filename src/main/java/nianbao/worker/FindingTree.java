package nianbao.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;
import nianbao.finding.Related;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** Findings as trees, without loss: what is read back equals what was written. */
final class FindingTree {
  private FindingTree() {}

  static Map<String, Object> of(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", finding.rule().code());
    tree.put("name", finding.rule().name());
    tree.put("severity", finding.severity().name());
    tree.put("at", LocationTree.of(finding.at()));
    tree.put("message", finding.message());
    tree.put("related", finding.related().stream().map(FindingTree::of).toList());
    tree.put("notes", finding.notes());
    tree.put("remedy", finding.remedy());
    return tree;
  }

  private static Map<String, Object> of(Related related) {
    return Map.of("at", LocationTree.of(related.at()), "note", related.note());
  }

  static Finding finding(Branch tree) throws Rubbish {
    Severity severity = tree.among("severity", Severity.values());
    return new Finding(
        new Rule(tree.text("code"), tree.text("name"), severity),
        LocationTree.location(tree.branch("at")),
        tree.text("message"),
        tree.branches("related", FindingTree::related),
        tree.texts("notes"),
        tree.text("remedy"));
  }

  static List<Map<String, Object>> of(List<Finding> findings) {
    return findings.stream().map(FindingTree::of).toList();
  }

  private static Related related(Branch tree) throws Rubbish {
    return new Related(LocationTree.location(tree.branch("at")), tree.text("note"));
  }
}
