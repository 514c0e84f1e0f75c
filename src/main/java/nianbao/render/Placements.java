package nianbao.render;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds where the elements with an id were laid out. */
final class Placements {
  private final LayoutContext context;
  private final List<PageBox> pages;
  private final double dotsPerPoint;
  private final Map<String, TreeMap<Integer, nianbao.finding.Box>> found = new LinkedHashMap<>();

  private Placements(PdfBoxRenderer renderer, LayoutContext context) {
    this.context = context;
    pages = renderer.getRootBox().getLayer().getPages();
    dotsPerPoint = renderer.getDotsPerPoint();
  }

  /** The places of all ids of a laid-out document. */
  static Map<String, List<Placement>> of(PdfBoxRenderer renderer, LayoutContext context) {
    Placements placements = new Placements(renderer, context);
    placements.walk(renderer.getRootBox());
    Map<String, List<Placement>> result = new LinkedHashMap<>();
    placements.found.forEach(
        (id, boxes) -> {
          List<Placement> parts = new ArrayList<>();
          boxes.forEach((page, box) -> parts.add(new Placement(page, box)));
          result.put(id, List.copyOf(parts));
        });
    return result;
  }

  private void walk(Box box) {
    String id = id(box);
    if (!id.isEmpty()) {
      add(id, box);
    }
    for (Box child : box.getChildren()) {
      walk(child);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box part) {
          walk(part);
        }
      }
    }
  }

  private static String id(Box box) {
    boolean own = box.getElement() != null && !box.isAnonymous() && !(box instanceof LineBox);
    return own ? box.getElement().getAttribute("id") : "";
  }

  private void add(String id, Box box) {
    Rectangle edge = box.getPaintingBorderEdge(context);
    boolean onOnePage =
        pages.stream().anyMatch(p -> p.getTop() <= edge.y && edge.y + edge.height <= p.getBottom());
    if (onOnePage || box.getChildCount() == 0 || !(box.getChild(0) instanceof LineBox)) {
      add(id, edge);
      return;
    }
    // Line by line: a paragraph's own box includes the gap that a page break leaves.
    for (Box line : box.getChildren()) {
      add(id, new Rectangle(edge.x, line.getAbsY(), edge.width, line.getHeight()));
    }
  }

  private void add(String id, Rectangle area) {
    for (PageBox page : pages) {
      int top = Math.max(area.y, page.getTop());
      int bottom = Math.min(area.y + area.height, page.getBottom());
      if (top < bottom) {
        double x = area.x + page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        double y = top - page.getTop() + page.getMarginBorderPadding(context, CalculatedStyle.TOP);
        nianbao.finding.Box box =
            new nianbao.finding.Box(
                x / dotsPerPoint,
                y / dotsPerPoint,
                area.width / dotsPerPoint,
                (bottom - top) / dotsPerPoint);
        found
            .computeIfAbsent(id, any -> new TreeMap<>())
            .merge(page.getPageNo() + 1, box, nianbao.finding.Box::union);
      }
    }
  }
}
