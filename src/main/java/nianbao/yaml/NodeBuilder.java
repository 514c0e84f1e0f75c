package nianbao.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Location;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns SnakeYAML's nodes into ours: places as typed, texts as typed, keys unique. */
final class NodeBuilder {
  private final SourceText source;
  private final Skeleton skeleton;
  private final Problems problems;

  NodeBuilder(SourceText source, Skeleton skeleton, Problems problems) {
    this.source = source;
    this.skeleton = skeleton;
    this.problems = problems;
  }

  Node build(org.yaml.snakeyaml.nodes.Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping(mapping);
    } else if (node instanceof SequenceNode sequence) {
      List<Node> items = sequence.getValue().stream().map(this::build).toList();
      return new Node.Sequence(items, at(node), close(sequence));
    }
    return scalar((ScalarNode) node);
  }

  private Node mapping(MappingNode node) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        problems.add(YamlRules.KEY_IS_NO_TEXT, at(tuple.getKeyNode()), "这里的键不是文字", "冒号前面写年报里的项目名");
        continue;
      }
      Node.Scalar key = scalar(keyNode);
      Node.Entry first = entries.get(key.text());
      if (first == null) {
        entries.put(key.text(), new Node.Entry(key, build(tuple.getValueNode())));
      } else {
        build(tuple.getValueNode());
        reportDuplicate(key, first.key());
      }
    }
    return new Node.Mapping(new ArrayList<>(entries.values()), at(node), close(node));
  }

  private void reportDuplicate(Node.Scalar second, Node.Scalar first) {
    int line = first.at().line();
    problems.add(
        YamlRules.DUPLICATE_KEY
            .at(
                second.at(),
                "“" + Prose.brief(second.text()) + "”写了两次，第 " + line + " 行已经有了；这里的没有读入")
            .remedy("只留一个，删去另一个；如果是两个不同的项目，改正其中一个的名称")
            .related(first.at(), "第一次写在这里"));
  }

  private Node.Scalar scalar(ScalarNode node) {
    Mark mark = node.getStartMark();
    SkeletonLine line = skeleton.line(mark.getLine());
    Optional<Node.Scalar> read = line.scalarAt(mark.getColumn());
    if (read.isPresent()) {
      return read.get();
    }
    Location.InText at = at(node);
    Node.Style style = node.isPlain() ? Node.Style.PLAIN : Node.Style.QUOTED;
    List<Location.InText> places = line.placesAt(mark.getColumn());
    String[] texts = node.getValue().split("\n|" + Skeleton.LINE_MARK, -1);
    List<Node.Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      lines.add(new Node.Line(texts[i], i < places.size() ? places.get(i) : inside(at, style)));
    }
    return new Node.Scalar(lines, style, at);
  }

  /** The text between the quotes of one line. */
  private static Location.InText inside(Location.InText at, Node.Style style) {
    return style == Node.Style.QUOTED && at.length() > 2 ? at.part(1, at.length() - 2) : at;
  }

  /** Where a node was typed, as far as its first line goes. */
  private Location.InText at(org.yaml.snakeyaml.nodes.Node node) {
    Mark start = node.getStartMark();
    Mark end = node.getEndMark();
    int index = Math.min(start.getLine(), source.size() - 1);
    SkeletonLine line = skeleton.line(index);
    int column = line.columnOf(start.getColumn());
    boolean oneLine = end != null && end.getLine() == start.getLine();
    int length = oneLine ? line.endOf(end.getColumn()) - column : 1;
    return source.at(index, 0, 0).part(column - 1, Math.max(1, length));
  }

  /** The closing bracket, as it was typed. */
  private Optional<Location.InText> close(CollectionNode<?> node) {
    if (node.getFlowStyle() != DumperOptions.FlowStyle.FLOW) {
      return Optional.empty();
    }
    Mark end = node.getEndMark();
    int column = skeleton.line(end.getLine()).endOf(end.getColumn()) - 1;
    return Optional.of(source.at(end.getLine(), 0, 0).part(Math.max(0, column - 1), 1));
  }
}
