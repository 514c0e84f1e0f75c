package nianbao.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import org.junit.jupiter.api.Test;

/** Which pages are drawn. */
class ShownPagesTest {
  private static final Rule RULE = new Rule("A201", "requests-out-of-balance", Severity.ERROR);

  private static Location.InPdf at(String file, int page) {
    return new Location.InPdf(file, page, new Box(9, 9, 9, 9));
  }

  @Test
  void theFirstAndThoseThatAFindingConcerns() {
    Finding finding =
        RULE.at(at("a.pdf", 3), "一").related(at("a.pdf", 7), "二").related(at("去年.pdf", 5), "三");
    assertEquals(Set.of(1, 3, 7), ShownPages.of("a.pdf", 9, List.of(finding)));
  }

  @Test
  void allOfAShortDocument() {
    assertEquals(Set.of(1, 2, 3), ShownPages.of("a.pdf", 3, List.of(RULE.at(at("a.pdf", 2), "一"))));
  }

  @Test
  void noneOfACleanOne() {
    assertEquals(Set.of(), ShownPages.of("a.pdf", 9, List.of()));
  }

  @Test
  void notAllOfOneThatIsWrongEverywhere() {
    List<Finding> findings =
        IntStream.rangeClosed(1, 500).mapToObj(page -> RULE.at(at("a.pdf", page), "错")).toList();
    assertEquals(12, ShownPages.of("a.pdf", 500, findings).size());
  }
}
