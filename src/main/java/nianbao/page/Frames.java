package nianbao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts the edges of a page into those that hang together: each table is one such frame. */
final class Frames {
  private final List<Edge> horizontal;
  private final List<Edge> vertical;

  /** For each edge, horizontal ones first, another of its frame; a chain leads to the same one. */
  private final int[] leader;

  private Frames(Edges edges) {
    this.horizontal = edges.horizontal();
    this.vertical = edges.vertical();
    this.leader = new int[horizontal.size() + vertical.size()];
    Arrays.setAll(leader, i -> i);
  }

  static List<Edges> of(Edges edges) {
    Frames frames = new Frames(edges);
    frames.join();
    return frames.sorted();
  }

  private void join() {
    for (int i = 0; i < horizontal.size(); i++) {
      for (int j = 0; j < vertical.size(); j++) {
        if (touch(horizontal.get(i), vertical.get(j))) {
          leader[find(i)] = find(horizontal.size() + j);
        }
      }
    }
  }

  static boolean touch(Edge across, Edge down) {
    return down.at() > across.from() - Edges.SNAP
        && down.at() < across.to() + Edges.SNAP
        && across.at() > down.from() - Edges.SNAP
        && across.at() < down.to() + Edges.SNAP;
  }

  private int find(int edge) {
    int at = edge;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private List<Edges> sorted() {
    Map<Integer, List<Edge>> across = new LinkedHashMap<>();
    Map<Integer, List<Edge>> down = new LinkedHashMap<>();
    for (int i = 0; i < horizontal.size(); i++) {
      across.computeIfAbsent(find(i), key -> new ArrayList<>()).add(horizontal.get(i));
    }
    for (int j = 0; j < vertical.size(); j++) {
      int frame = find(horizontal.size() + j);
      down.computeIfAbsent(frame, key -> new ArrayList<>()).add(vertical.get(j));
    }
    List<Edges> frames = new ArrayList<>();
    across.forEach(
        (frame, edges) -> {
          if (down.containsKey(frame)) {
            frames.add(new Edges(edges, down.get(frame)).settled());
          }
        });
    return frames;
  }
}
