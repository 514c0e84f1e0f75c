package nianbao.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import nianbao.finding.Box;

/**
 * Draws how the tables of a document were found, for people who want to know why a figure could not
 * be read: words grey, edges red, their crossings dots, the cells blue with row and column.
 */
public final class GridDrawing {
  /** Pixels per point: small print must be told apart. */
  private static final double SCALE = 1.5;

  /** A page that is larger, in points, is drawn in part; no paper is. */
  private static final double LARGEST = 2_000;

  private static final Color WORD = new Color(0xB0B0B0);
  private static final Color EDGE = new Color(0xD03030);
  private static final Color CELL = new Color(0x2050C0);
  private static final Color BLANK = new Color(0x40, 0x80, 0xFF, 0x20);

  private final Page page;
  private final BufferedImage image;
  private final Graphics2D pen;

  private GridDrawing(Page page) {
    this.page = page;
    this.image =
        new BufferedImage(pixels(page.width()), pixels(page.height()), BufferedImage.TYPE_INT_RGB);
    this.pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.scale(SCALE, SCALE);
    pen.setStroke(new BasicStroke(0.5f));
    pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 5));
  }

  private static int pixels(double points) {
    return Math.max(1, (int) Math.ceil(SCALE * Math.min(LARGEST, points)));
  }

  /** One picture for each page, drawn when it is asked for: many do not fit the memory. */
  public static Stream<BufferedImage> pages(PageModel model) {
    List<FlowItem> flow = Flow.of(model);
    return model.pages().stream().map(page -> new GridDrawing(page).draw(flow));
  }

  private BufferedImage draw(List<FlowItem> flow) {
    pen.setColor(WORD);
    page.words().forEach(word -> pen.draw(shape(word.box())));
    drawEdges(Edges.ofLines(page.lines()));
    for (FlowItem item : flow) {
      if (item instanceof Grid grid && item.area().page() == page.number()) {
        drawCells(grid);
      }
    }
    pen.dispose();
    return image;
  }

  private void drawEdges(Edges edges) {
    pen.setColor(EDGE);
    for (Edge edge : edges.horizontal()) {
      pen.draw(new Line2D.Double(edge.from(), edge.at(), edge.to(), edge.at()));
    }
    for (Edge edge : edges.vertical()) {
      pen.draw(new Line2D.Double(edge.at(), edge.from(), edge.at(), edge.to()));
      for (Edge across : edges.horizontal()) {
        if (Frames.touch(across, edge)) {
          pen.fill(new Ellipse2D.Double(edge.at() - 1, across.at() - 1, 2, 2));
        }
      }
    }
  }

  private void drawCells(Grid grid) {
    for (Grid.Cell cell : grid.cells()) {
      grid.place(cell).map(Area::box).ifPresent(box -> drawCell(cell, box));
    }
  }

  private void drawCell(Grid.Cell cell, Box box) {
    pen.setColor(BLANK);
    pen.fill(shape(box));
    pen.setColor(CELL);
    pen.draw(shape(box));
    String name = cell.row() + "," + cell.column() + (cell.clear() ? "" : "?");
    pen.drawString(name, (float) box.x() + 1, (float) box.y() + 5);
  }

  private static Rectangle2D shape(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }
}
