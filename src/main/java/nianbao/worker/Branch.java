package nianbao.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map within a tree that was read from a pipe, and may not hold what it should. */
record Branch(Map<?, ?> map) {
  /** Makes something of a branch. */
  @FunctionalInterface
  interface Maker<T> {
    T make(Branch branch) throws Rubbish;
  }

  static Branch of(Object tree) throws Rubbish {
    return new Branch(as(Map.class, tree));
  }

  boolean has(String name) {
    return map.containsKey(name);
  }

  String text(String name) throws Rubbish {
    return as(String.class, map.get(name));
  }

  int number(String name) throws Rubbish {
    return as(Double.class, map.get(name)).intValue();
  }

  Branch branch(String name) throws Rubbish {
    return of(map.get(name));
  }

  <E extends Enum<E>> E among(String name, E[] values) throws Rubbish {
    String text = text(name);
    for (E value : values) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    throw new Rubbish("unknown " + text);
  }

  <T> List<T> branches(String name, Maker<T> maker) throws Rubbish {
    List<T> made = new ArrayList<>();
    for (Object item : list(name)) {
      made.add(maker.make(of(item)));
    }
    return made;
  }

  List<String> texts(String name) throws Rubbish {
    List<String> texts = new ArrayList<>();
    for (Object item : list(name)) {
      texts.add(as(String.class, item));
    }
    return texts;
  }

  /** What is no finite number travels as its name. */
  List<Double> lengths(String name) throws Rubbish {
    List<Double> lengths = new ArrayList<>();
    for (Object item : list(name)) {
      lengths.add(item.equals("Infinity") ? Double.POSITIVE_INFINITY : as(Double.class, item));
    }
    return lengths;
  }

  Map<String, String> textsByName(String name) throws Rubbish {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : branch(name).map().entrySet()) {
      texts.put(as(String.class, entry.getKey()), as(String.class, entry.getValue()));
    }
    return texts;
  }

  private List<?> list(String name) throws Rubbish {
    return as(List.class, map.get(name));
  }

  private static <T> T as(Class<T> type, Object value) throws Rubbish {
    if (!type.isInstance(value)) {
      throw new Rubbish("not a " + type.getSimpleName() + ": " + value);
    }
    return type.cast(value);
  }
}
