package nianbao.source;

import static nianbao.source.SchemaDefinitions.tree;

import java.util.List;
import java.util.Map;
import nianbao.form.FigureKind;

/** How a JSON Schema describes a number, in quotes or not, or nothing: all are read the same. */
final class SchemaNumbers {
  private static final String DECIMAL = "^([0-9]+(\\.[0-9]+)?)?$";

  private SchemaNumbers() {}

  static Map<String, Object> of(FigureKind kind) {
    return switch (kind) {
      case COUNT -> atLeastZero(number("integer", "^[0-9]*$"));
      case CHANGE -> number("integer", "^(-?[0-9]+)?$");
      case MONEY -> decimal();
    };
  }

  static Map<String, Object> decimal() {
    return atLeastZero(number("number", DECIMAL));
  }

  private static Map<String, Object> number(String type, String inQuotes) {
    return tree("type", List.of(type, "string", "null"), "pattern", inQuotes);
  }

  private static Map<String, Object> atLeastZero(Map<String, Object> number) {
    number.put("minimum", 0);
    return number;
  }
}
