package nianbao.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Box;
import nianbao.finding.Location;

/** Places as trees, without loss. */
final class LocationTree {
  private LocationTree() {}

  static Map<String, Object> of(Location at) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", at.file());
    if (at instanceof Location.InText text) {
      tree.put("line", text.line());
      tree.put("column", text.column());
      tree.put("length", text.length());
      tree.put("excerpt", text.excerpt());
    } else if (at instanceof Location.InPdf pdf) {
      tree.put("page", pdf.page());
      tree.put("box", of(pdf.box()));
      tree.put("runs", pdf.runs().stream().map(LocationTree::of).toList());
    }
    return tree;
  }

  private static Map<String, Object> of(Location.InPdf.Run run) {
    return Map.of("length", run.length(), "page", run.page(), "box", of(run.box()));
  }

  private static List<Object> of(Box box) {
    return List.of(box.x(), box.y(), box.width(), box.height());
  }

  static Location location(Branch tree) throws Rubbish {
    String file = tree.text("file");
    if (tree.has("line")) {
      return new Location.InText(
          file,
          tree.number("line"),
          tree.number("column"),
          tree.number("length"),
          tree.text("excerpt"));
    }
    if (tree.has("page")) {
      return new Location.InPdf(
          file, tree.number("page"), box(tree), tree.branches("runs", LocationTree::run));
    }
    return new Location.Whole(file);
  }

  private static Location.InPdf.Run run(Branch tree) throws Rubbish {
    return new Location.InPdf.Run(tree.number("length"), tree.number("page"), box(tree));
  }

  private static Box box(Branch tree) throws Rubbish {
    List<Double> sides = tree.lengths("box");
    if (sides.size() != 4) {
      throw new Rubbish("not a box");
    }
    return new Box(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
  }
}
