package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A clerk of 永安镇 fills in the whole report in the page, from an empty form to the PDF. */
class FillingInTest {
  private static final Path REPORT = Path.of("input/yongan-2024.yaml");

  @RegisterExtension final InBrowser browser = new InBrowser();

  @Test
  void fromAnEmptyFormToThePdfOfTheTown() throws IOException, InterruptedException {
    JsonNode values = values(Files.readString(REPORT));
    Clerk clerk = browser.clerk().begins("市中区永安镇人民政府", "2024");
    clerk.sees("#form summary").first().click();
    for (Map.Entry<String, JsonNode> field : values.get("scalars").properties()) {
      Locator box = clerk.box(field.getKey());
      assertThat(box).isVisible();
      box.fill(field.getValue().asString());
    }
    Map<String, String> figures = figures(values);
    List<String> tables = List.of("主动公开.规章.制发", "申请.本年新收.自然人", "复议诉讼.行政复议.结果维持");
    List<String> reached = new ArrayList<>();
    for (String first : tables) {
      clerk.cell(first).click();
      reached.addAll(typesTheTable(clerk, figures));
    }
    assertTrue(reached.containsAll(figures.keySet()), "all figures can be reached with Tab");
    clerk.seesThePages();
    byte[] pdf = clerk.pdf();
    assertEquals(PrintedReport.of(rendered(REPORT)), PrintedReport.of(pdf));
    assertEquals(0, clerk.sees("#form .wrong").count());
  }

  /** With the keyboard alone: a figure, Tab, the next one, until the table is left. */
  private static List<String> typesTheTable(Clerk clerk, Map<String, String> figures) {
    List<String> reached = new ArrayList<>();
    String focused = "() => document.activeElement.dataset.cell ?? ''";
    String table = "() => document.activeElement.closest('table')?.dataset.table ?? ''";
    Object here = clerk.page().evaluate(table);
    while (clerk.page().evaluate(table).equals(here)) {
      String key = (String) clerk.page().evaluate(focused);
      reached.add(key);
      if (figures.containsKey(key)) {
        clerk.page().keyboard().type(figures.get(key));
      }
      clerk.page().keyboard().press("Tab");
    }
    return reached;
  }

  /** Those that the file writes, totals included only where it does. */
  private static Map<String, String> figures(JsonNode values) {
    Map<String, String> figures = new HashMap<>();
    for (Map.Entry<String, JsonNode> figure : values.get("figures").properties()) {
      String text = figure.getValue().get("text").asString();
      if (!text.equals("0")) {
        figures.put(figure.getKey(), text);
      }
    }
    return figures;
  }

  /** What the form shows of a file, as the service says it. */
  private JsonNode values(String yaml) throws IOException, InterruptedException {
    String question =
        JsonMapper.shared().writeValueAsString(Map.of("yaml", yaml, "changes", List.of()));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(browser.service().address() + "/api/v1/edit"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(question))
            .build();
    String answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    return JsonMapper.shared().readTree(answer).get("values");
  }

  private byte[] rendered(Path report) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(browser.service().address() + "/api/v1/render"))
            .header("Content-Type", "application/yaml")
            .POST(HttpRequest.BodyPublishers.ofFile(report))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }
}
