package nianbao.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Nearest;
import nianbao.finding.Rule;
import nianbao.yaml.Node;

/** Collects what is wrong with a rule pack. */
final class Problems {
  private final List<Finding> findings;

  Problems(List<Finding> before) {
    this.findings = new ArrayList<>(before);
  }

  /** A name that means nothing here. */
  void unknown(Rule rule, Node.Scalar typed, String message, Collection<String> known) {
    String remedy =
        Nearest.to(typed.text(), known)
            .map(near -> "是否想写“" + near + "”？")
            .orElseGet(() -> known.size() > 12 ? "" : "可以写的有：" + String.join("、", known));
    add(rule, typed, message, remedy);
  }

  void misshapen(Node at, String message, String example) {
    add(PackRules.WRONG_SHAPE, at, message, "请照这样写：" + example);
  }

  void add(Rule rule, Node at, String message, String remedy) {
    findings.add(rule.at(at.at(), message).remedy(remedy));
  }

  List<Finding> inOrder() {
    return findings.stream().sorted(Finding.READING_ORDER).toList();
  }
}
