package nianbao.bench;

import java.util.List;
import java.util.Objects;
import nianbao.form.Relation;

/**
 * How many wrong figures the rule of a relation noticed.
 *
 * @param edition of the form that the relation belongs to
 * @param changes how many figures were changed, one at a time
 * @param missed those that went unnoticed; there should be none
 */
public record CaughtShare(int edition, Relation relation, int changes, List<FigureChange> missed) {
  public CaughtShare {
    Objects.requireNonNull(relation, "relation");
    missed = List.copyOf(missed);
  }

  /** The code of the relation's rule. */
  public String code() {
    return relation.code();
  }

  /** The name of the relation's rule. */
  public String name() {
    return relation.name();
  }

  public int caught() {
    return changes - missed.size();
  }
}
