package nianbao.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.app.RuleCatalogue;
import nianbao.finding.Nearest;
import nianbao.finding.Rule;
import nianbao.format.JsonOutput;
import nianbao.format.RulePage;
import nianbao.format.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nianbao explain}: what a rule finds, why, and how to mend it. */
@Command(name = "explain", description = "解释一条规则：查什么、为什么、依据和正误示例；不写代码则列出全部规则。")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final RulePages pages = new RulePages();

  @Parameters(arity = "0..1", paramLabel = "规则代码", description = "例如 S101。")
  private String code;

  @Mixin private OutputOptions output;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (code == null) {
      list(pages.all());
      return ExitCode.OK;
    }
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    Optional<RulePage> page = pages.page(wanted);
    page.ifPresentOrElse(this::show, () -> suggest(wanted));
    return page.isPresent() ? ExitCode.OK : ExitCode.USAGE;
  }

  private void list(List<RulePage> all) {
    if (output.isJson()) {
      console.out().print(JsonOutput.text(Map.of("rules", all.stream().map(this::head).toList())));
      return;
    }
    Paint paint = console.outPaint();
    all.forEach(page -> console.out().println(paint.bold(page.code()) + "  " + page.title()));
    console.out().println();
    console.out().println("看一条规则的详细说明：nianbao explain 规则代码");
  }

  private void show(RulePage page) {
    if (output.isJson()) {
      Map<String, Object> tree = head(page);
      tree.put("markdown", page.markdown());
      console.out().print(JsonOutput.text(tree));
    } else {
      rule(page)
          .ifPresent(
              rule ->
                  console
                      .out()
                      .println(
                          console.outPaint().severity(rule.severity(), level(rule))
                              + " "
                              + rule.name()));
      console.out().print(new MarkdownPrinter(console.outPaint()).text(page.markdown()));
    }
  }

  private Map<String, Object> head(RulePage page) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", page.code());
    tree.put("title", page.title());
    rule(page)
        .ifPresent(
            rule -> {
              tree.put("name", rule.name());
              tree.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
            });
    return tree;
  }

  private static Optional<Rule> rule(RulePage page) {
    return RuleCatalogue.all().stream().filter(rule -> rule.code().equals(page.code())).findFirst();
  }

  private static String level(Rule rule) {
    return "[" + rule.severity().chineseName() + "]";
  }

  private void suggest(String wanted) {
    String alike =
        Nearest.to(wanted, pages.all().stream().map(RulePage::code).toList())
            .map(near -> "是否想写 " + near + "？")
            .orElse("");
    console.err().println("没有规则“" + Plain.text(wanted) + "”。" + alike);
    console.err().println("列出全部规则：nianbao explain");
  }
}
