package nianbao.cli;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A YAML file as an editor's checker sees it: typed by the core schema of YAML 1.2. */
final class EditorReading {
  private EditorReading() {}

  static JsonNode of(String yaml) {
    return JsonMapper.shared().valueToTree(value(new Yaml().compose(new StringReader(yaml))));
  }

  private static Object value(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> values = new LinkedHashMap<>();
      mapping
          .getValue()
          .forEach(
              entry ->
                  values.put(
                      ((ScalarNode) entry.getKeyNode()).getValue(), value(entry.getValueNode())));
      return values;
    }
    if (node instanceof SequenceNode sequence) {
      List<Object> values = new ArrayList<>();
      sequence.getValue().forEach(item -> values.add(value(item)));
      return values;
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    return plain ? typed(scalar.getValue()) : scalar.getValue();
  }

  private static Object typed(String text) {
    if (text.matches("|~|null|Null|NULL")) {
      return null;
    }
    if (text.matches("true|True|TRUE|false|False|FALSE")) {
      return text.equalsIgnoreCase("true");
    }
    boolean number = text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    return number ? new BigDecimal(text) : text;
  }
}
