package nianbao.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.finding.Outcome;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/**
 * Reads a form file. The file is part of the program: whatever is wrong with it is a bug and
 * throws, naming the line.
 */
final class FormReader {
  private final String file;

  FormReader(String file) {
    this.file = file;
  }

  Form read(byte[] bytes) {
    Outcome<Node> outcome = YamlReader.read(file, bytes);
    if (!outcome.findings().isEmpty()) {
      throw new IllegalStateException("form file: " + outcome.findings().get(0));
    }
    Fields root = new Fields(outcome.value().orElseThrow());
    Map<String, Table> tables = new LinkedHashMap<>();
    for (Fields table : root.list("tables").toList()) {
      tables.put(table.text("id"), table(table));
    }
    return new Form(
        Integer.parseInt(root.text("edition")),
        root.text("notice"),
        root.text("titleSuffix"),
        root.list("sections").map(section -> section(section, tables)).toList(),
        root.list("relations").map(relation -> relation(relation, tables)).toList(),
        root.list("carryOvers").map(carryOver -> carryOver(carryOver, tables)).toList(),
        root.list("yearly").map(yearly -> yearly(yearly, tables)).toList());
  }

  private static Section section(Fields fields, Map<String, Table> tables) {
    return new Section(
        fields.text("id"),
        fields.text("key"),
        fields.text("heading"),
        fields.flag("required"),
        fields.optional("table").map(tables::get));
  }

  private static Table table(Fields fields) {
    return new Table(
        fields.text("id"),
        fields.text("name"),
        fields.texts("widths").stream().map(Integer::valueOf).toList(),
        Integer.parseInt(fields.text("labelColumns")),
        fields.texts("splitBefore"),
        fields.list("blocks").map(FormReader::block).toList());
  }

  private static Block block(Fields fields) {
    return new Block(
        fields.optional("bar").orElse(""),
        fields.optional("corner").orElse(""),
        fields.list("columns").map(FormReader::item).toList(),
        fields.list("rows").map(FormReader::item).toList());
  }

  private static Item item(Fields fields) {
    return new Item(
        fields.optional("id").orElse(""),
        fields.optional("key").orElse(""),
        fields.optional("label").orElse(""),
        fields
            .optional("kind")
            .map(kind -> FigureKind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .orElse(FigureKind.COUNT),
        fields.optional("help").orElse(""),
        fields.list("children").map(FormReader::item).toList());
  }

  private static Relation relation(Fields fields, Map<String, Table> tables) {
    Table table = tables.get(fields.text("table"));
    return new Relation(
        fields.text("code"),
        fields.text("name"),
        table,
        Relation.Each.valueOf(fields.text("each").toUpperCase(Locale.ROOT)),
        leaves(table, fields.texts("left")),
        leaves(table, fields.texts("right")),
        fields.flag("computes"),
        fields.text("source"));
  }

  private static CarryOver carryOver(Fields fields, Map<String, Table> tables) {
    return new CarryOver(
        tables.get(fields.text("table")),
        Relation.Each.valueOf(fields.text("each").toUpperCase(Locale.ROOT)),
        fields.text("from"),
        fields.text("to"));
  }

  private static Yearly yearly(Fields fields, Map<String, Table> tables) {
    Table table = tables.get(fields.text("table"));
    return new Yearly(
        fields.text("code"),
        table,
        Relation.Each.valueOf(fields.text("each").toUpperCase(Locale.ROOT)),
        leaves(table, fields.texts("now")),
        leaves(table, fields.texts("before")),
        leaves(table, fields.texts("added")),
        leaves(table, fields.texts("taken")),
        fields.text("source"));
  }

  private static List<String> leaves(Table table, List<String> ids) {
    List<String> leaves = new ArrayList<>();
    for (String id : ids) {
      Item item =
          table
              .items()
              .filter(candidate -> candidate.id().equals(id))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("relation names no item: " + id));
      item.leaves().map(Item::id).forEach(leaves::add);
    }
    return leaves;
  }

  /** The fields of one mapping of the file, by name. */
  private record Fields(Node node) {
    private Optional<Node> find(String name) {
      return ((Node.Mapping) node)
          .entries().stream()
              .filter(entry -> entry.key().text().equals(name))
              .map(Node.Entry::value)
              .findFirst();
    }

    Optional<String> optional(String name) {
      return find(name).map(value -> ((Node.Scalar) value).text());
    }

    String text(String name) {
      return optional(name)
          .orElseThrow(() -> new IllegalStateException(node.at() + " lacks " + name));
    }

    boolean flag(String name) {
      return optional(name).map(Boolean::parseBoolean).orElse(false);
    }

    Stream<Fields> list(String name) {
      return find(name).stream()
          .flatMap(value -> ((Node.Sequence) value).items().stream())
          .map(Fields::new);
    }

    List<String> texts(String name) {
      return list(name).map(fields -> ((Node.Scalar) fields.node()).text()).toList();
    }
  }
}
