package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Templates see the view and nothing else; what a report says is text, whatever it looks like. */
class TemplateSetTest {
  private static final String SECRET = "not-for-templates";
  @TempDir private Path folder;

  @BeforeEach
  void copyTemplates() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.createDirectory(folder.resolve("set"));
    Files.writeString(folder.resolve("set/style.css"), "p { margin: 0 }");
    Files.writeString(folder.resolve("set/chart.css"), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
        "${report.class.name}",
        "${report.getClass().getName()}",
        "${report.hashCode()}",
        "${report.titleLines.getClass()}",
        "${report.sections[0].class}",
        "${report?api.name()}",
        "<#include '../secret.txt'>",
        "<#include '/../secret.txt'>",
        "<#import '../secret.txt' as s>",
        "<#include 'file:///etc/passwd'>",
        "${.data_model.System}",
        "${statics['java.lang.System'].getProperty('user.home')}",
        "${.lang_settings}"
      })
  void aTemplateCannotReachJavaOrOtherFiles(String attempt) throws IOException {
    Outcome<Document> made = make("<html><body><p>" + attempt + "</p></body></html>");
    assertTrue(made.value().isEmpty(), () -> "got through: " + text(made));
    assertEquals(List.of("P203"), codes(made));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>",
        "<!DOCTYPE p SYSTEM 'http://127.0.0.1:1/x.dtd'><p/>",
        "<!DOCTYPE p [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><p>&b;</p>",
        "<p>&nbsp;</p>",
        "<p>never closed"
      })
  void aTemplatesXmlCannotDeclareEntitiesAndMustBeWhole(String xml) throws IOException {
    Outcome<Document> made = make(xml);
    assertTrue(made.value().isEmpty(), () -> "got through: " + text(made));
    assertEquals(List.of("P203"), codes(made));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${report.agency}",
        "${1+1}",
        "#{1}",
        "[=1+1]",
        "<#if true>x</#if>",
        "<@text.block x/>",
        "<b>粗</b>",
        "&amp;&lt;&#65;",
        "]]><script>",
        "\"'><img src='http://127.0.0.1:1/'/>"
      })
  void whatAReportSaysIsText(String said) throws IOException {
    Outcome<Document> made =
        make("<html><body title=\"${report.name}\"><p>${report.name}</p></body></html>", said);
    Document document = made.value().orElseThrow(() -> new AssertionError(made.findings()));
    assertEquals(said, document.getElementsByTagName("p").item(0).getTextContent());
    assertEquals(1, document.getElementsByTagName("p").getLength());
    assertEquals(0, document.getElementsByTagName("img").getLength());
  }

  @Test
  void theFaultOfATemplateIsToldWithItsLine() throws IOException {
    Finding fault = make("<html>\n<body>\n<p>${report.nmae}</p></body></html>").findings().get(0);
    assertEquals(3, ((Location.InText) fault.at()).line());
    assertTrue(fault.notes().get(0).contains("evaluated to null"), fault.notes().toString());
  }

  @Test
  void aMissingStyleSheetIsToldByName() throws IOException {
    Files.writeString(folder.resolve("set/report.ftlx"), "<html/>");
    Files.delete(folder.resolve("set/chart.css"));
    Outcome<TemplateSet> set = TemplateSet.load(folder.resolve("set"), UnaryOperator.identity());
    assertFalse(set.value().isPresent());
    assertTrue(set.findings().get(0).message().contains("chart.css"));
  }

  private Outcome<Document> make(String template) throws IOException {
    return make(template, "题");
  }

  private Outcome<Document> make(String template, String name) throws IOException {
    Files.writeString(folder.resolve("set/report.ftlx"), template);
    TemplateSet set =
        TemplateSet.load(folder.resolve("set"), UnaryOperator.identity()).value().orElseThrow();
    View.Section section = new View.Section("s", "节", List.of(), List.of());
    return set.apply(
        new View(
            name, "说", "机关", "2021", "", List.of(name), List.of(), List.of(section), List.of()));
  }

  private static List<String> codes(Outcome<Document> made) {
    return made.findings().stream().map(Finding::rule).map(rule -> rule.code()).toList();
  }

  private static String text(Outcome<Document> made) {
    return made.value().map(d -> d.getDocumentElement().getTextContent()).orElse("");
  }
}
