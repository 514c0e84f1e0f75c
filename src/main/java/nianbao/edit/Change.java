package nianbao.edit;

import java.util.List;
import java.util.Objects;

/**
 * A wish to have one item of a report say something else.
 *
 * @param path the short keys that lead to the item, for instance 申请, 本年新收, 自然人
 * @param value what it shall say, lines parted by line feeds; empty where it shall not be written
 */
public record Change(List<String> path, String value) {
  public Change {
    path = List.copyOf(path);
    Objects.requireNonNull(value, "value");
  }
}
