package nianbao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invents the charts of a report. */
final class ChartMaker {
  private final Map<String, Map<String, String>> charts = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();

  ChartMaker(Phrases phrases, Dice dice, int count) {
    for (int i = 0; i < count; i++) {
      List<String> names = phrases.of("slice");
      Map<String, String> data = new LinkedHashMap<>();
      int slices = dice.between(1, names.size());
      for (String name : names.subList(0, slices)) {
        data.put(name, String.valueOf(dice.oneIn(8) ? 0 : dice.between(1, 1500)));
      }
      // A pie of nothing is no pie.
      data.put(names.get(0), String.valueOf(dice.between(1, 900)));
      String name = "公开渠道" + (i + 1);
      charts.put(name, data);
      kinds.put(name, dice.oneIn(2) ? "饼图" : "柱图");
    }
  }

  List<String> names() {
    return List.copyOf(charts.keySet());
  }

  /** Everything that each chart prints. */
  Map<String, List<String>> labels() {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    charts.forEach(
        (name, data) -> {
          List<String> all = new ArrayList<>(List.of(title(name)));
          all.addAll(data.keySet());
          all.addAll(data.values());
          labels.put(name, List.copyOf(all));
        });
    return labels;
  }

  void write(StringBuilder yaml) {
    yaml.append(charts.isEmpty() ? "" : "图:\n");
    charts.forEach(
        (name, data) -> {
          yaml.append("  " + name + ":\n    类型: " + kinds.get(name) + "\n");
          yaml.append("    标题: " + title(name) + "\n    数据:\n");
          data.forEach((slice, number) -> yaml.append("      " + slice + ": " + number + "\n"));
        });
  }

  private static String title(String name) {
    return "按渠道分的主动公开信息情况（" + name + "）";
  }
}
