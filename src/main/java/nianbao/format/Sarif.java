package nianbao.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All files' findings as one run in SARIF 2.1.0. */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<Checked> files;
  private final Origin origin;
  private final SarifRules rules;

  Sarif(List<Checked> files, Origin origin) {
    this.files = List.copyOf(files);
    this.origin = origin;
    this.rules = new SarifRules(files);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("$schema", SCHEMA);
    tree.put("version", "2.1.0");
    tree.put("runs", List.of(run()));
    return tree;
  }

  private Map<String, Object> run() {
    SarifResult result = new SarifResult(rules);
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver()));
    run.put("language", "zh-CN");
    run.put("columnKind", "unicodeCodePoints");
    run.put("artifacts", files.stream().map(Sarif::artifact).distinct().toList());
    run.put("results", files.stream().flatMap(file -> result.trees(file).stream()).toList());
    return run;
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "nianbao");
    driver.put("fullName", "政府信息公开工作年度报告检查");
    driver.put("version", origin.version());
    driver.put("language", "zh-CN");
    driver.put("rules", rules.descriptors());
    return driver;
  }

  private static Map<String, Object> artifact(Checked file) {
    Map<String, Object> artifact = new LinkedHashMap<>();
    artifact.put("location", Map.of("uri", SarifUri.of(file.file())));
    boolean pdf = file.file().toLowerCase(Locale.ROOT).endsWith(".pdf");
    artifact.put("mimeType", pdf ? "application/pdf" : "application/yaml");
    artifact.put("roles", List.of("analysisTarget"));
    return artifact;
  }
}
