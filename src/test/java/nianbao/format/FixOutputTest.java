package nianbao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nianbao.check.privacy.Masking;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;
import org.junit.jupiter.api.Test;

/** A correction reaches a program with the place that it is for. */
class FixOutputTest {
  private static final Location.InText AT = new Location.InText("镇.yaml", 12, 5, 2, "  一、截止12月，各类");

  private static final Finding FINDING =
      Samples.WORD.at(AT, "“截止”应为“截至”").fix(Fix.of("把“截止”改为“截至”", TextEdit.replace(AT, "截至")));

  @Test
  void jsonHasTheEditsInLinesAndColumns() {
    assertEquals(
        Map.of(
            "title",
            "把“截止”改为“截至”",
            "edits",
            List.of(Map.of("line", 12, "column", 5, "endLine", 12, "endColumn", 7, "text", "截至"))),
        JsonOutput.tree(FINDING).get("fix"));
    assertFalse(JsonOutput.tree(Samples.WORD.at(AT, "无")).containsKey("fix"));
  }

  @Test
  void sarifHasThemAsReplacements() {
    Checked file =
        new Checked(
            "镇.yaml",
            "某镇",
            OptionalInt.of(2024),
            OptionalInt.of(2021),
            1,
            List.of(FINDING),
            List.of());
    String sarif = Format.SARIF.document(List.of(file), Samples.ORIGIN);
    assertTrue(sarif.contains("\"fixes\""), sarif);
    assertTrue(sarif.contains("\"deletedRegion\""), sarif);
    assertTrue(sarif.contains("\"insertedContent\""), sarif);
  }

  @Test
  void aCorrectionSurvivesMaskingUnlessItHoldsSomethingPrivate() {
    assertEquals(FINDING.fix(), Masking.of(List.of(FINDING)).get(0).fix());
    Finding mobile = FINDING.fix(Fix.of("改写", TextEdit.replace(AT, "手机13812345678")));
    assertTrue(Masking.of(List.of(mobile)).get(0).fix().isEmpty());
  }
}
