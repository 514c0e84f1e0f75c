package nianbao.edit;

import nianbao.finding.Finding;

/** A change cannot be made; carries what to tell the user within this package. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  Refusal(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
