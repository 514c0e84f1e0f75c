package nianbao.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a JSON object holds that a client sent, which may not be what it should. */
record Fields(Map<?, ?> map) {
  static Fields of(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return new Fields(map);
    }
    throw Problem.of(400, "内容应当是一个 JSON 对象");
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> Problem.of(400, "缺少 " + name));
  }

  Optional<String> optionalText(String name) {
    return optional(name, String.class, "文字");
  }

  Optional<Integer> optionalNumber(String name) {
    return optional(name, Integer.class, "整数");
  }

  boolean flag(String name) {
    return optional(name, Boolean.class, "true 或 false").orElse(false);
  }

  List<String> texts(String name) {
    List<?> list = optional(name, List.class, "列表").orElse(List.of());
    return list.stream().map(item -> as(name, String.class, "文字的列表", item)).toList();
  }

  List<Fields> objects(String name) {
    List<?> list = optional(name, List.class, "列表").orElse(List.of());
    return list.stream().map(Fields::of).toList();
  }

  Fields object(String name) {
    return new Fields(optional(name, Map.class, "对象").orElse(Map.of()));
  }

  private <T> Optional<T> optional(String name, Class<T> type, String what) {
    return Optional.ofNullable((Object) map.get(name)).map(value -> as(name, type, what, value));
  }

  private static <T> T as(String name, Class<T> type, String what, Object value) {
    if (!type.isInstance(value)) {
      throw Problem.of(400, name + " 应当是" + what);
    }
    return type.cast(value);
  }
}
