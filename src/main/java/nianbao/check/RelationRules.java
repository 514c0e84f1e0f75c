package nianbao.check;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Form;
import nianbao.form.Relation;

/** The rules that a form brings along: one for each of its relations. */
public final class RelationRules {
  private RelationRules() {}

  public static List<Rule> of(Form form) {
    return form.relations().stream().map(RelationRules::of).toList();
  }

  static Rule of(Relation relation) {
    return new Rule(relation.code(), relation.name(), Severity.ERROR);
  }
}
