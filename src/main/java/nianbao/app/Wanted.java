package nianbao.app;

import java.nio.file.Path;
import java.util.Optional;
import nianbao.finding.Outcome;
import nianbao.pack.RulePack;

/**
 * What is wanted of a file's examination.
 *
 * @param pictures of a PDF's pages with findings, and of the first
 * @param annotated a copy of a PDF with the findings marked
 * @param previous last year's report, or a folder of them, where the user points to it
 * @param pack the bytes of a rule pack, not copied
 */
record Wanted(boolean pictures, boolean annotated, Optional<Path> previous, Optional<byte[]> pack) {
  Wanted findingsOnly() {
    return new Wanted(false, false, previous, pack);
  }

  /** The rule pack; what is wrong with it has been told to the user before. */
  RulePack rules() {
    return pack.map(bytes -> RulePack.read("", bytes, RuleCatalogue.all()))
        .flatMap(Outcome::value)
        .orElse(RulePack.NONE);
  }
}
