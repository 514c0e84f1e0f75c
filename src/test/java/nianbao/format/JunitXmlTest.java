package nianbao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.finding.Location;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What build servers read: a suite a file, a case a rule. */
class JunitXmlTest {
  private static Document xml(Checked... files) {
    return WellFormed.xml(Format.JUNIT.document(List.of(files), Samples.ORIGIN));
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList nodes = xml.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  @Test
  void findingsOfOneRuleFailOneCase() {
    Document xml = xml(Samples.pdf());
    Element first = elements(xml, "testcase").get(0);
    assertEquals("A201 收到的申请与办理的申请对不上", first.getAttribute("name"));
    Element failure = elements(xml, "failure").get(0);
    assertEquals("A201", failure.getAttribute("type"));
    assertEquals("收到的申请与办理的申请对不上（共2处）", failure.getAttribute("message"));
    assertTrue(failure.getTextContent().contains("第3页，距左边36毫米、上边71毫米：又一处"));
  }

  @Test
  void whatIsNoErrorIsPrintedByACaseThatPasses() {
    Document xml = xml(Samples.pdf());
    assertEquals(1, elements(xml, "failure").size());
    assertTrue(elements(xml, "system-out").get(1).getTextContent().contains("[警告]"));
  }

  @Test
  void theCountsAreThoseOfTheCases() {
    Document xml = xml(Samples.yaml(), Samples.pdf(), Samples.clean());
    Element all = xml.getDocumentElement();
    assertEquals("" + elements(xml, "testcase").size(), all.getAttribute("tests"));
    assertEquals("" + elements(xml, "failure").size(), all.getAttribute("failures"));
    assertEquals(
        List.of("2/1", "3/1", "1/0"),
        elements(xml, "testsuite").stream()
            .map(suite -> suite.getAttribute("tests") + "/" + suite.getAttribute("failures"))
            .toList());
  }

  @Test
  void aFileWithoutFindingsHasACaseThatPasses() {
    Element passed = elements(xml(Samples.clean()), "testcase").get(0);
    assertEquals("没有发现问题", passed.getAttribute("name"));
    assertEquals("青山.pdf", passed.getAttribute("classname"));
    assertFalse(passed.hasChildNodes() && !passed.getTextContent().isBlank());
  }

  /** Servers follow a case through the years by its name. */
  @Test
  void aCaseKeepsItsNameWhereverTheFaultStands() {
    List<String> names =
        Stream.of(3, 88)
            .map(
                line -> Samples.SUM.at(new Location.InText("a", line, 1, 1, "" + line), "差" + line))
            .map(
                f ->
                    new Checked(
                        "a",
                        "",
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        0,
                        List.of(f),
                        List.of()))
            .map(file -> elements(xml(file), "testcase").get(0).getAttribute("name"))
            .toList();
    assertEquals(names.get(0), names.get(1));
  }

  @Test
  void hostileTextStaysText() {
    Document xml = xml(Samples.hostile());
    assertEquals(0, elements(xml, "script").size());
    assertTrue(elements(xml, "failure").get(0).getTextContent().contains("<script>alert(1)"));
  }
}
