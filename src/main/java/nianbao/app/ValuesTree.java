package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.edit.Values;
import nianbao.form.Forms;
import nianbao.format.JsonInput;

/** What a report file says, item by item, as a tree for programs that goes over a pipe. */
final class ValuesTree {
  private ValuesTree() {}

  static Map<String, Object> of(byte[] yaml, Forms forms) {
    return tree(Values.of(new String(yaml, StandardCharsets.UTF_8), forms));
  }

  private static Map<String, Object> tree(Values values) {
    Map<String, Object> figures = new LinkedHashMap<>();
    values.figures().forEach((key, typed) -> figures.put(key, tree(typed)));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scalars", values.scalars());
    tree.put("figures", figures);
    tree.put("editable", values.why().isEmpty());
    values.why().ifPresent(why -> tree.put("why", why));
    return tree;
  }

  private static Map<String, Object> tree(Values.Typed typed) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", typed.text());
    tree.put("line", typed.line());
    tree.put("column", typed.column());
    return tree;
  }

  /** The tree that was written as JSON. */
  static Map<String, Object> tree(byte[] json) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (JsonInput.tree(json).orElseThrow() instanceof Map<?, ?> map) {
      map.forEach((name, value) -> tree.put(name.toString(), value));
    }
    return tree;
  }

  /** Of a file that nobody could look at. */
  static Map<String, Object> none() {
    return tree(new Values(Map.of(), Map.of(), Optional.of("这份文件读不了")));
  }
}
