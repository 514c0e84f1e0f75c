package nianbao.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects differences of which many are the same, and tells each once with its places. */
final class Groups {
  /** So many places are named. */
  private static final int NAMED = 3;

  /** One place of a difference. */
  private record Hit(Both.Spots spots, String place, int size) {}

  private final Both files;
  private final Difference.Kind kind;
  private final String unit;
  private final Map<String, List<Hit>> groups = new LinkedHashMap<>();

  /**
   * @param unit what is counted, in Chinese, for instance 处
   */
  Groups(Both files, Difference.Kind kind, String unit) {
    this.files = files;
    this.kind = kind;
    this.unit = unit;
  }

  void add(String message, Both.Spots spots, String place) {
    add(message, spots, place, 1);
  }

  /**
   * @param size for how many units it counts
   */
  void add(String message, Both.Spots spots, String place, int size) {
    groups.computeIfAbsent(message, key -> new ArrayList<>()).add(new Hit(spots, place, size));
  }

  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    groups.forEach((message, hits) -> differences.add(difference(message, hits)));
    return differences;
  }

  private Difference difference(String message, List<Hit> hits) {
    Hit first = hits.get(0);
    int size = hits.stream().mapToInt(Hit::size).sum();
    Set<String> places = new LinkedHashSet<>(hits.stream().map(Hit::place).toList());
    String count = size > 1 ? "，共" + size + unit + pages(hits) + others(places) : "";
    Both.Spots spots =
        new Both.Spots(
            hits.stream().map(hit -> hit.spots().before()).reduce(Spot::union).orElseThrow(),
            hits.stream().map(hit -> hit.spots().after()).reduce(Spot::union).orElseThrow());
    return files.of(kind, message + count, spots, first.place());
  }

  private static String pages(List<Hit> hits) {
    Set<Integer> pages = new TreeSet<>();
    hits.forEach(hit -> pages.add(hit.spots().after().page()));
    return pages.size() < 2 ? "" : "（" + Pages.told(pages) + "）";
  }

  private static String others(Set<String> places) {
    List<String> named = places.stream().filter(place -> !place.isEmpty()).skip(1).toList();
    if (named.isEmpty()) {
      return "";
    }
    Optional<String> more = named.size() > NAMED ? Optional.of("等") : Optional.empty();
    return "，还有"
        + String.join("、", named.subList(0, Math.min(NAMED, named.size())))
        + more.orElse("");
  }
}
