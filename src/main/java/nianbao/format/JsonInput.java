package nianbao.format;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what programs send: JSON to trees of maps, lists, strings, numbers and truth values. */
public final class JsonInput {
  private JsonInput() {}

  /** The tree; nothing where the bytes are no JSON, or nest deeper than anybody means. */
  public static Optional<Object> tree(byte[] json) {
    try {
      return Optional.ofNullable(JsonMapper.shared().readValue(json, Object.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
