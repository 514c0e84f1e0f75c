package nianbao.check.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.FontFacts;
import nianbao.page.PageModel;
import nianbao.page.Word;

/** The PDF does not carry a font that it writes with: elsewhere it looks different. */
final class FontLeftOut implements ModelRule {
  private static final Rule RULE = new Rule("P311", "font-left-out", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    // Some programs set a font at the top of each page and write nothing in it.
    Set<String> written =
        model.pages().stream()
            .flatMap(page -> Stream.concat(page.words().stream(), page.artifacts().stream()))
            .map(Word::font)
            .collect(Collectors.toSet());
    List<String> names =
        model.facts().fonts().stream()
            .filter(font -> !font.embedded() && written.contains(font.name()))
            .map(FontFacts::name)
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return List.of();
    }
    String listed = names.stream().limit(5).collect(Collectors.joining("、"));
    return List.of(
        RULE.at(model.whole(), "PDF没有嵌入" + names.size() + "种字体：" + listed)
            .remedy("导出PDF时请选择嵌入全部字体（例如选PDF/A）；没有嵌入的，换一台电脑会变成别的字或方框"));
  }
}
