package nianbao.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a batch has come.
 *
 * @param results of its items, in their order; nothing for one that waits
 */
public record BatchState(String id, BatchPlan plan, List<Optional<ItemResult>> results) {
  public BatchState {
    results = List.copyOf(results);
  }

  static BatchState of(BatchFolder folder) {
    List<Optional<ItemResult>> results = new ArrayList<>();
    for (int item = 0; item < folder.plan().files().size(); item++) {
      results.add(folder.result(item));
    }
    return new BatchState(folder.id(), folder.plan(), results);
  }

  public int done() {
    return (int) results.stream().filter(Optional::isPresent).count();
  }

  public boolean isDone() {
    return done() == results.size();
  }

  private String state() {
    if (isDone()) {
      return "done";
    }
    return done() == 0 ? "waiting" : "running";
  }

  /** In short, for a list of batches. */
  public Map<String, Object> head() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id);
    tree.put("state", state());
    tree.put("created", plan.created().toString());
    tree.put("total", results.size());
    tree.put("done", done());
    tree.put("failed", results.stream().flatMap(Optional::stream).filter(r -> !r.isDone()).count());
    tree.put(
        "wrong", results.stream().flatMap(Optional::stream).filter(ItemResult::isWrong).count());
    return tree;
  }

  /** With what came of each file. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = head();
    List<Map<String, Object>> items = new ArrayList<>();
    for (int item = 0; item < results.size(); item++) {
      items.add(item(plan.files().get(item), results.get(item)));
    }
    tree.put("items", items);
    tree.put("skipped", plan.skipped());
    return tree;
  }

  private static Map<String, Object> item(String file, Optional<ItemResult> result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", file);
    tree.putAll(result.orElse(ItemResult.NONE).tree());
    if (result.isEmpty()) {
      tree.put("state", "waiting");
    }
    return tree;
  }
}
