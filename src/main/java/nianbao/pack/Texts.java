package nianbao.pack;

import java.util.ArrayList;
import java.util.List;
import nianbao.yaml.Node;

/** Reads a list of texts; a single text is as good as a list of one. */
final class Texts {
  private static final String EXAMPLE = "[甲, 乙]";

  private Texts() {}

  static List<Node.Scalar> of(Node value, Problems problems) {
    List<Node.Scalar> texts = new ArrayList<>();
    if (value instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> add(item, texts, problems));
    } else {
      add(value, texts, problems);
    }
    return texts;
  }

  private static void add(Node item, List<Node.Scalar> texts, Problems problems) {
    if (!(item instanceof Node.Scalar scalar)) {
      problems.misshapen(item, "这里只能写文字", EXAMPLE);
    } else if (!scalar.isEmpty()) {
      texts.add(scalar);
    }
  }
}
