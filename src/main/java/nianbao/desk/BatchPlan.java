package nianbao.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a batch is to do, settled when it begins.
 *
 * @param ofWorkspace whether the pictures are in the workspace; else they came with the files
 * @param files the reports by their paths, which may have folders
 * @param skipped what came along and is neither a report nor a picture
 */
record BatchPlan(Instant created, boolean ofWorkspace, List<String> files, List<String> skipped) {
  BatchPlan {
    Objects.requireNonNull(created, "created");
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }

  /** As it is kept in a file. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("created", created.toString());
    tree.put("workspace", ofWorkspace);
    tree.put("files", files);
    tree.put("skipped", skipped);
    return tree;
  }

  /** What a file of this program holds; nothing where it was damaged. */
  static Optional<BatchPlan> of(Object kept) {
    if (kept instanceof Map<?, ?> tree
        && tree.get("created") instanceof String created
        && tree.get("workspace") instanceof Boolean ofWorkspace
        && tree.get("files") instanceof List<?> files
        && tree.get("skipped") instanceof List<?> skipped) {
      try {
        return Optional.of(
            new BatchPlan(Instant.parse(created), ofWorkspace, texts(files), texts(skipped)));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<String> texts(List<?> list) {
    return list.stream().map(String::valueOf).toList();
  }
}
