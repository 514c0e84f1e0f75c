package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.app.Beginning;
import nianbao.app.FormTree;
import nianbao.app.RuleCatalogue;
import nianbao.app.Schema;
import nianbao.finding.Rule;
import nianbao.format.JsonOutput;
import nianbao.format.RulePage;
import nianbao.format.RulePages;

/** The official form, what a report file may hold, and the rules that it is judged by. */
final class CatalogueRoutes implements Routes {
  private final RulePages pages = new RulePages();
  private final Map<String, Rule> rules = new TreeMap<>();
  private final byte[] schema = JsonOutput.bytes(Schema.tree());

  CatalogueRoutes() {
    // Editions may share a code; the page that explains it is one.
    RuleCatalogue.all().forEach(rule -> rules.putIfAbsent(rule.code(), rule));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(API + "/schema", ctx -> ctx.contentType("application/schema+json").result(schema));
    routes.get(API + "/form", this::form);
    routes.get(API + "/rules", this::all);
    routes.get(API + "/rules/{code}", this::one);
  }

  private void form(Context ctx) {
    String edition = Optional.ofNullable(ctx.queryParam("edition")).orElse("" + Beginning.NEWEST);
    Map<String, Object> tree =
        Optional.of(edition)
            .filter(text -> text.matches("[0-9]{4}"))
            .flatMap(text -> FormTree.of(Integer.parseInt(text)))
            .orElseThrow(() -> Problem.of(404, "没有这一版格式；有 " + Beginning.EDITIONS));
    Answers.json(ctx, tree);
  }

  private void all(Context ctx) {
    List<Map<String, Object>> list =
        pages.all().stream()
            .filter(page -> rules.containsKey(page.code()))
            .map(page -> tree(rules.get(page.code()), page))
            .toList();
    Answers.json(ctx, list);
  }

  private void one(Context ctx) {
    String code = ctx.pathParam("code").toUpperCase(Locale.ROOT);
    Rule rule = rules.get(code);
    RulePage page =
        pages.page(code).filter(found -> rule != null).orElseThrow(() -> Problem.of(404, "没有这条规则"));
    Map<String, Object> tree = tree(rule, page);
    tree.put("html", page.html());
    Answers.json(ctx, tree);
  }

  private static Map<String, Object> tree(Rule rule, RulePage page) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", rule.code());
    tree.put("name", rule.name());
    tree.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
    tree.put("title", page.title());
    tree.put("source", page.source());
    return tree;
  }
}
