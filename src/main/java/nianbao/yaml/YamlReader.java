package nianbao.yaml;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Temporary. */
public final class YamlReader {
  private YamlReader() {}

  public static Outcome<Node> read(String file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String[] lines = text.split("\n", -1);
    return Outcome.of(
        node(file, lines, new Yaml(new LoaderOptions()).compose(new StringReader(text))),
        List.of());
  }

  private static Node node(String file, String[] lines, org.yaml.snakeyaml.nodes.Node n) {
    var m = n.getStartMark();
    var at = new Location.InText(file, m.getLine() + 1, m.getColumn() + 1, 1, lines[m.getLine()]);
    if (n instanceof ScalarNode s) {
      List<Node.Line> ls = new ArrayList<>();
      boolean block = s.getScalarStyle().toString().contains("|");
      int l = m.getLine() + (block ? 1 : 0);
      for (String t : s.getValue().split("\n")) {
        String ex = l < lines.length ? lines[l] : "";
        ls.add(
            new Node.Line(
                t,
                new Location.InText(
                    file,
                    l + 1,
                    block ? Math.max(1, ex.indexOf(t.strip()) + 1) : m.getColumn() + 1,
                    Math.max(1, t.length()),
                    ex)));
        l++;
      }
      return new Node.Scalar(ls, block ? Node.Style.BLOCK : Node.Style.PLAIN, at);
    }
    if (n instanceof MappingNode mn) {
      List<Node.Entry> es = new ArrayList<>();
      for (NodeTuple t : mn.getValue()) {
        es.add(
            new Node.Entry(
                (Node.Scalar) node(file, lines, t.getKeyNode()),
                node(file, lines, t.getValueNode())));
      }
      return new Node.Mapping(es, at);
    }
    return new Node.Sequence(
        ((SequenceNode) n).getValue().stream().map(x -> node(file, lines, x)).toList(), at);
  }
}
