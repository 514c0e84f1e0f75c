package nianbao.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.app.Home;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.form.Forms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A single wrong figure never gets past the sums: a small share of what the bench tries. */
class RelationTrialTest {
  private static RelationTrial trial;

  @BeforeAll
  static void setUp() {
    Home home = new Home(Path.of("").toAbsolutePath());
    Press press =
        Press.setUp(home, Optional.empty(), ReportDate.of(Map.of())).value().orElseThrow();
    trial = new RelationTrial(new Forms(), press);
  }

  @Test
  void everyChangedFigureIsNoticedInTheFile() {
    List<CaughtShare> shares = trial.inYaml(40);
    assertFalse(shares.isEmpty());
    shares.forEach(share -> assertEquals(List.of(), share.missed(), share.relation().code()));
  }

  @Test
  void everyChangedFigureIsNoticedInThePdf() {
    List<CaughtShare> shares = trial.inPdf(3);
    assertFalse(shares.isEmpty());
    shares.forEach(share -> assertEquals(List.of(), share.missed(), share.relation().code()));
  }
}
