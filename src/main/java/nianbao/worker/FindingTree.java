package nianbao.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Related;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.finding.TextEdit;

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
    finding.fix().ifPresent(fix -> tree.put("fix", of(fix)));
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
        tree.text("remedy"),
        tree.has("fix") ? Optional.of(fix(tree.branch("fix"))) : Optional.empty());
  }

  private static Map<String, Object> of(Fix fix) {
    return Map.of(
        "title", fix.title(), "edits", fix.edits().stream().map(FindingTree::of).toList());
  }

  private static Map<String, Object> of(TextEdit edit) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", edit.line());
    tree.put("column", edit.column());
    tree.put("endLine", edit.endLine());
    tree.put("endColumn", edit.endColumn());
    tree.put("text", edit.text());
    return tree;
  }

  private static Fix fix(Branch tree) throws Rubbish {
    return new Fix(tree.text("title"), tree.branches("edits", FindingTree::edit));
  }

  private static TextEdit edit(Branch tree) throws Rubbish {
    return new TextEdit(
        tree.number("line"),
        tree.number("column"),
        tree.number("endLine"),
        tree.number("endColumn"),
        tree.text("text"));
  }

  static List<Map<String, Object>> of(List<Finding> findings) {
    return findings.stream().map(FindingTree::of).toList();
  }

  private static Related related(Branch tree) throws Rubbish {
    return new Related(LocationTree.location(tree.branch("at")), tree.text("note"));
  }
}
