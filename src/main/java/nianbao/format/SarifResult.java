package nianbao.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.Related;
import nianbao.finding.TextEdit;

/**
 * A finding as a SARIF result. Lines are given by number only: their text might hold what a finding
 * is careful not to repeat.
 */
final class SarifResult {
  private final SarifRules rules;

  SarifResult(SarifRules rules) {
    this.rules = rules;
  }

  List<Map<String, Object>> trees(Checked file) {
    Fingerprints fingerprints = new Fingerprints();
    return file.findings().stream()
        .map(finding -> tree(finding, fingerprints.of(finding)))
        .toList();
  }

  private Map<String, Object> tree(Finding finding, String fingerprint) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ruleId", finding.rule().code());
    tree.put("ruleIndex", rules.index(finding.rule().code()));
    tree.put("level", SarifRules.level(finding.severity()));
    tree.put("message", message(text(finding)));
    tree.put("locations", List.of(location(finding.at())));
    tree.put("partialFingerprints", Map.of(Fingerprints.NAME, fingerprint));
    List<Map<String, Object>> related = new ArrayList<>();
    for (Related other : finding.related()) {
      Map<String, Object> location = location(other.at());
      location.put("id", related.size() + 1);
      location.put("message", message(other.note()));
      related.add(location);
    }
    if (!related.isEmpty()) {
      tree.put("relatedLocations", related);
    }
    finding.fix().ifPresent(fix -> tree.put("fixes", List.of(fix(finding.at().file(), fix))));
    return tree;
  }

  private static String text(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(finding.message());
    parts.addAll(finding.notes());
    if (!finding.remedy().isEmpty()) {
      parts.add("提示：" + finding.remedy());
    }
    return String.join("\n", parts);
  }

  /** A single brace would ask for an argument, and brackets before parentheses make a link. */
  private static Map<String, Object> message(String text) {
    String plain = Printable.text(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    return Map.of("text", plain);
  }

  private static Map<String, Object> location(Location at) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", SarifUri.of(at.file())));
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    if (at instanceof Location.InText text) {
      physical.put("region", region(text));
    } else if (at instanceof Location.InPdf pdf) {
      location.put("message", message(Place.exactly(at)));
      location.put("properties", Map.of("page", pdf.page(), "box", JsonOutput.tree(pdf.box())));
    }
    return location;
  }

  private static Map<String, Object> fix(String file, Fix fix) {
    List<Map<String, Object>> replacements = new ArrayList<>();
    for (TextEdit edit : fix.edits()) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", edit.line());
      region.put("startColumn", edit.column());
      region.put("endLine", edit.endLine());
      region.put("endColumn", edit.endColumn());
      Map<String, Object> replacement = new LinkedHashMap<>();
      replacement.put("deletedRegion", region);
      replacement.put("insertedContent", Map.of("text", edit.text()));
      replacements.add(replacement);
    }
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("artifactLocation", Map.of("uri", SarifUri.of(file)));
    change.put("replacements", replacements);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("description", message(fix.title()));
    tree.put("artifactChanges", List.of(change));
    return tree;
  }

  private static Map<String, Object> region(Location.InText at) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", at.line());
    region.put("startColumn", at.column());
    region.put("endLine", at.line());
    region.put("endColumn", at.column() + at.length());
    return region;
  }
}
