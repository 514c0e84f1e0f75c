package nianbao.yaml;

import nianbao.finding.Location;

/** Nodes as text for a test to compare: one line per text line, each with its place. */
final class NodeDump {
  private final StringBuilder out = new StringBuilder();

  private NodeDump() {}

  static String of(Node node) {
    NodeDump dump = new NodeDump();
    dump.append(node, "");
    return dump.out.toString();
  }

  private void append(Node node, String indent) {
    if (node instanceof Node.Mapping mapping) {
      line(indent + "mapping", mapping.at());
      for (Node.Entry entry : mapping.entries()) {
        line(indent + "  " + entry.key().text(), entry.key().at());
        append(entry.value(), indent + "    ");
      }
    } else if (node instanceof Node.Sequence sequence) {
      line(indent + "list", sequence.at());
      sequence.items().forEach(item -> append(item, indent + "  "));
    } else if (node instanceof Node.Scalar scalar) {
      line(indent + scalar.style().toString().toLowerCase(java.util.Locale.ROOT), scalar.at());
      for (Node.Line text : scalar.lines()) {
        line(indent + "  “" + text.text() + "”", text.at());
      }
    }
  }

  private void line(String text, Location.InText at) {
    out.append(text).append(" @").append(place(at)).append('\n');
  }

  static String place(Location at) {
    return at instanceof Location.InText text
        ? text.line() + ":" + text.column() + "+" + text.length()
        : "-";
  }
}
