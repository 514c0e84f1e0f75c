package nianbao.bench;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How far the checker can be trusted.
 *
 * @param foreign the PDFs of other programs, as read; empty where the source tree is not at hand
 * @param inYaml for every relation the wrong figures noticed in the file
 * @param inPdf the same in the PDF
 * @param findings for each rule how often it spoke up on the reports of the input folder
 * @param reports how many those are
 * @param speed of reading and judging PDFs
 */
public record CheckMeasured(
    List<ReadPdf> foreign,
    List<CaughtShare> inYaml,
    List<CaughtShare> inPdf,
    Map<String, Long> findings,
    int reports,
    CheckSpeed speed) {
  public CheckMeasured {
    foreign = List.copyOf(foreign);
    inYaml = List.copyOf(inYaml);
    inPdf = List.copyOf(inPdf);
    findings = Collections.unmodifiableMap(new TreeMap<>(findings));
    Objects.requireNonNull(speed, "speed");
  }

  /** Cells of all foreign PDFs that were read so. */
  public long cells(ReadCell.Verdict verdict) {
    return foreign.stream().mapToLong(pdf -> pdf.count(verdict)).sum();
  }

  /** Whether a wrong figure went unnoticed, or was read where the page shows another. */
  public boolean isFault() {
    return cells(ReadCell.Verdict.WRONG) > 0
        || inYaml.stream().anyMatch(share -> !share.missed().isEmpty())
        || inPdf.stream().anyMatch(share -> !share.missed().isEmpty());
  }
}
