package nianbao.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.check.Corrections;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** Numbers of headings and items that are written otherwise than （一）, 1. and （1）. */
final class NumberingIrregular implements ReportRule {
  private static final Rule RULE = new Rule("F123", "numbering-irregular", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  /** One finding for each way of writing, since all of it is mended in one go. */
  @Override
  public List<Finding> check(Subject subject) {
    Map<String, List<Stretch>> ways = new LinkedHashMap<>();
    for (Prose prose : subject.prose()) {
      if (prose.kind() == Prose.Kind.PARAGRAPH || prose.kind() == Prose.Kind.HEADING) {
        Numbering.of(prose.text())
            .filter(numbering -> numbering.shape() != Numbering.Shape.HAN)
            .filter(numbering -> !numbering.isRegular())
            .ifPresent(
                numbering ->
                    ways.computeIfAbsent(way(numbering), w -> new ArrayList<>())
                        .add(new Stretch(prose, 0, numbering.mark().length())));
      }
    }
    return ways.values().stream().map(NumberingIrregular::finding).toList();
  }

  /**
   * Brackets only, with the blanks behind them: 1. in place of 1、 may make a heading of an item,
   * and that somebody has to look at.
   */
  private static Optional<Fix> fix(List<Stretch> places, String regular) {
    if (!regular.startsWith("（")) {
      return Optional.empty();
    }
    return Corrections.of(
        "序号改写为“" + regular + "”的样子",
        places.stream().map(NumberingIrregular::withBlanks).toList(),
        place -> Numbering.of(place.text()).map(Numbering::regular).orElseThrow());
  }

  private static Stretch withBlanks(Stretch place) {
    String text = place.prose().text();
    int to = place.to();
    while (to < text.length() && Character.isSpaceChar(text.charAt(to))) {
      to++;
    }
    return new Stretch(place.prose(), place.from(), to);
  }

  private static String way(Numbering numbering) {
    return numbering.shape() + numbering.mark().replaceAll("[一二三四五六七八九十0-9]+", "");
  }

  private static Finding finding(List<Stretch> places) {
    Stretch first = places.get(0);
    String regular = Numbering.of(first.text()).map(Numbering::regular).orElse("");
    String count = places.size() == 1 ? "" : "，这样的序号共" + places.size() + "处";
    Finding finding =
        RULE.at(first.at(), "序号“" + first.text() + "”应写作“" + regular + "”" + count)
            .remedy("序号依次用“一、”“（一）”“1.”“（1）”，括号用全角，括号后面不加标点")
            .fix(fix(places, regular));
    return Stretch.relating(finding, places.subList(1, places.size()), "同样的写法");
  }
}
