package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.app.RuleCatalogue;
import nianbao.finding.Rule;
import org.junit.jupiter.api.Test;

/**
 * The table of rules in the README is the one that the program knows. {@code -Dupdate=readme}
 * rewrites it.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path PAGES = Path.of("src/main/resources/nianbao/rules");
  private static final String BEGIN =
      "<!-- rules: written by mvn test -Dtest=ReadmeTest -Dupdate=readme -->\n";
  private static final String END = "<!-- end of rules -->\n";

  @Test
  void theRuleTableHasEveryRule() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN);
    int end = readme.indexOf(END);
    assertTrue(begin >= 0 && end > begin, "README.md has no place for the table");
    String table = table();
    if ("readme".equals(System.getProperty("update"))) {
      Files.writeString(
          README, readme.substring(0, begin + BEGIN.length()) + table + readme.substring(end));
    } else {
      assertEquals(table, readme.substring(begin + BEGIN.length(), end));
    }
  }

  private static String table() throws IOException {
    StringBuilder table = new StringBuilder("| 编号 | 查什么 | 级别 | 依据 |\n|---|---|---|---|\n");
    for (Rule rule : RuleCatalogue.all()) {
      List<String> page = Files.readAllLines(PAGES.resolve(rule.code() + ".md"));
      table
          .append(
              "| [" + rule.code() + "](src/main/resources/nianbao/rules/" + rule.code() + ".md)")
          .append(" | " + cell(page.get(0).replaceFirst("# " + rule.code() + " ", "")))
          .append(" | " + rule.severity().chineseName())
          .append(" | " + cell(page.get(page.indexOf("## 依据") + 1)))
          .append(" |\n");
    }
    return table.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
