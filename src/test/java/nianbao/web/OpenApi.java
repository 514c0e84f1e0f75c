package nianbao.web;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description that the service gives of itself, and what of it an answer breaks. */
final class OpenApi {
  private static final List<String> METHODS = List.of("get", "post", "put", "delete");

  private final JsonNode tree;

  private OpenApi(JsonNode tree) {
    this.tree = tree;
  }

  static OpenApi read() throws IOException {
    try (InputStream in = Service.class.getResourceAsStream("openapi.yaml")) {
      Object yaml = new Yaml().load(in);
      return new OpenApi(JsonMapper.shared().valueToTree(yaml));
    }
  }

  List<String> operations() {
    List<String> operations = new ArrayList<>();
    tree.get("paths")
        .forEachEntry(
            (path, item) ->
                METHODS.stream()
                    .filter(item::has)
                    .forEach(
                        method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    return operations;
  }

  /** What is wrong with an answer to an operation; empty where it keeps to the description. */
  List<String> broken(String operation, LiveService.Reply reply) {
    String[] parts = operation.split(" ");
    JsonNode responses =
        tree.get("paths").get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT)).get("responses");
    JsonNode response = resolved(responses.path(String.valueOf(reply.status())));
    if (response.isMissingNode()) {
      return List.of("status " + reply.status() + " is not described: " + reply.text());
    }
    if (reply.bytes().length == 0) {
      return response.has("content") ? List.of("the answer is empty") : List.of();
    }
    String type = reply.header("Content-Type").replaceFirst(";.*", "");
    JsonNode media = response.path("content").path(type);
    if (media.isMissingNode()) {
      return List.of("type " + type + " is not described");
    }
    return media.has("schema") ? errors(media.get("schema"), reply.json()) : List.of();
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? tree.at(node.get("$ref").stringValue().substring(1)) : node;
  }

  private List<String> errors(JsonNode schema, JsonNode answer) {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    whole.set("components", tree.get("components"));
    whole.set("allOf", JsonMapper.shared().createArrayNode().add(schema));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole)
        .validate(answer)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
