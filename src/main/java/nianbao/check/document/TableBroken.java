package nianbao.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.Item;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;
import nianbao.recover.Recovered;

/** A table goes on on the next page without its head: nobody knows what the columns are. */
final class TableBroken implements ReportRule {
  private static final Rule RULE = new Rule("L204", "table-broken-without-head", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  /** Table two has a head for each of its blocks, so wherever it breaks one is near. */
  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    subject
        .foreign()
        .ifPresent(
            recovered ->
                subject
                    .report()
                    .form()
                    .tables()
                    .filter(table -> table.blocks().size() == 1)
                    .forEach(
                        table ->
                            check(
                                table, recovered, subject.pdf().orElseThrow().model(), findings)));
    return findings;
  }

  private static void check(
      Table table, Recovered recovered, PageModel model, List<Finding> findings) {
    TreeMap<Integer, Box> places = new TreeMap<>();
    recovered.parts(table.id()).stream()
        .flatMap(part -> part.grid().places().stream())
        .forEach(area -> places.merge(area.page(), area.box(), Box::union));
    places.entrySet().stream()
        .skip(1)
        .filter(place -> !hasHead(model.pages().get(place.getKey() - 1), table))
        .findFirst()
        .ifPresent(
            place -> {
              Area there = new Area(place.getKey(), place.getValue());
              Area begin = new Area(places.firstKey(), places.firstEntry().getValue());
              findings.add(
                  RULE.at(
                          there.in(model.file()),
                          table.name() + "断到第" + place.getKey() + "页，那里没有表头")
                      .related(begin.in(model.file()), table.name() + "从这里开始")
                      .remedy("请把" + table.name() + "放在同一页，或者设置“在各页顶端以标题行形式重复出现”"));
            });
  }

  /** A repeated head may stand among the content or, in a tagged PDF, outside of it. */
  private static boolean hasHead(Page page, Table table) {
    String shown =
        Stream.concat(page.artifacts().stream(), page.words().stream())
            .map(Word::text)
            .collect(Collectors.joining());
    List<String> labels =
        table.blocks().get(0).columnLeaves().stream().map(Item::label).distinct().toList();
    long found = labels.stream().filter(shown::contains).count();
    return found * 2 > labels.size();
  }
}
