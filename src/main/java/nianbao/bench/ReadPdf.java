package nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianbao.page.PageReader;
import nianbao.recover.Recovered;
import nianbao.recover.Recovery;

/** A fixture as the program reads it, cell by cell. */
public record ReadPdf(ForeignPdf fixture, Optional<Recovered> recovered, List<ReadCell> cells) {
  public ReadPdf {
    Objects.requireNonNull(fixture, "fixture");
    Objects.requireNonNull(recovered, "recovered");
    cells = List.copyOf(cells);
  }

  public static ReadPdf of(ForeignPdf fixture, Recovery recovery) {
    Truth truth = fixture.truth();
    // Cells of one edition are not those of another.
    Optional<Recovered> recovered =
        PageReader.read(fixture.name() + ".pdf", bytes(fixture))
            .value()
            .flatMap(recovery::recover)
            .filter(found -> found.report().form().edition() == truth.form().edition());
    List<ReadCell> cells =
        truth.form().cells().stream()
            .map(
                cell ->
                    recovered
                        .map(found -> ReadCell.of(cell, truth, found))
                        .orElseGet(() -> ReadCell.lost(cell, truth)))
            .toList();
    return new ReadPdf(fixture, recovered, cells);
  }

  /** How many cells were read so. */
  public long count(ReadCell.Verdict verdict) {
    return cells.stream().filter(cell -> cell.verdict() == verdict).count();
  }

  private static byte[] bytes(ForeignPdf fixture) {
    try {
      return Files.readAllBytes(fixture.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
