package nianbao.source;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.report.Text;
import nianbao.script.LookAlikes;

/**
 * Maps radicals and compatibility ideographs, which come from texts pasted out of PDFs and look
 * like ordinary characters, to those.
 */
final class Characters {
  private final Consumer<Finding> findings;

  Characters(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** The text with ordinary characters; each line with strange ones is told once. */
  Text ordinary(Text text) {
    String value = text.value();
    String ordinary = LookAlikes.ordinary(value);
    if (ordinary.equals(value)) {
      return text;
    }
    List<Integer> mapped =
        value.codePoints().filter(c -> LookAlikes.ordinary(c) != c).distinct().boxed().toList();
    String first = Character.toString(mapped.get(0));
    findings.accept(
        SourceRules.RADICAL
            .at(
                Lines.place(text, value.indexOf(first), first),
                "有样子像汉字、其实是部首或兼容字的字符，已自动改成：" + told(mapped))
            .remedy("多半是从PDF里粘贴来的，请重新输入这" + (mapped.size() == 1 ? "个字" : "些字"))
            .fix(Lines.fix(text, ordinary)));
    return new Text(ordinary, text.at());
  }

  private static String told(List<Integer> mapped) {
    return mapped.stream()
        .map(
            c ->
                String.format(
                    Locale.ROOT, "%s（U+%04X）", Character.toString(LookAlikes.ordinary(c)), c))
        .collect(Collectors.joining("、"));
  }
}
