package nianbao.render;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.font.FontFace;
import nianbao.font.FontLibrary;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.simple.Graphics2DRenderer;
import org.xhtmlrenderer.swing.NaiveUserAgent;
import org.xhtmlrenderer.util.XRLog;

/** What a second layout engine, Flying Saucer, makes of the official tables in a document. */
final class Witness {
  /** As fine as our own engine reckons. */
  private static final int DOTS_PER_PIXEL = 20;

  private static final float PIXELS_PER_INCH = 96;
  private static final double POINTS_PER_DOT = 0.75 / DOTS_PER_PIXEL;

  private final Map<String, Font> fonts;

  /**
   * A table as it was laid out.
   *
   * @param name of the table in the form, for instance {@code requests}
   * @param height in points
   */
  record LaidTable(String name, double height, List<LaidCell> cells) {}

  /**
   * A cell as it was laid out.
   *
   * @param row counted from 0
   * @param column counted from 0
   * @param text without the breaks between its lines
   * @param left from the table's left edge, in points
   * @param width in points
   */
  record LaidCell(
      int row, int column, int rows, int columns, String text, double left, double width) {}

  Witness(FontLibrary library, Path folder) {
    this.fonts = fonts(library, folder);
  }

  private static Map<String, Font> fonts(FontLibrary library, Path folder) {
    try {
      Map<String, Font> fonts = new HashMap<>();
      for (FontFace face : library.faces()) {
        Path file = folder.resolve(face.fileName());
        fonts.put(face.family(), Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
      }
      return fonts;
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The official tables of a document, in the order of print. */
  List<LaidTable> tables(Document document) {
    XRLog.setLoggingEnabled(false);
    Graphics2DRenderer renderer = new Graphics2DRenderer(document, "about:report");
    renderer.getSharedContext().setUserAgentCallback(new Locked());
    renderer.getSharedContext().setMedia("print");
    renderer.getSharedContext().setDPI(PIXELS_PER_INCH * DOTS_PER_PIXEL);
    renderer.getSharedContext().setDotsPerPixel(DOTS_PER_PIXEL);
    fonts.forEach(renderer.getSharedContext()::setFontMapping);
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).createGraphics();
    try {
      renderer.layout(graphics, new Dimension((int) Math.round(442.2 / POINTS_PER_DOT), 1));
    } finally {
      graphics.dispose();
    }
    List<LaidTable> tables = new ArrayList<>();
    collect(renderer.getPanel().getRootBox(), tables);
    return tables;
  }

  /** The documents hold their style sheet; nothing else is read. */
  private static final class Locked extends NaiveUserAgent {
    @Override
    protected InputStream resolveAndOpenStream(String uri) {
      return null;
    }
  }

  private static void collect(Box box, List<LaidTable> tables) {
    if (box instanceof TableBox table && isOfTheForm(table.getElement())) {
      tables.add(table(table));
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i), tables);
    }
  }

  private static boolean isOfTheForm(Element element) {
    return element != null && element.getAttribute("class").startsWith("form ");
  }

  private static LaidTable table(TableBox table) {
    List<LaidCell> cells = new ArrayList<>();
    cells(table, table.getAbsX(), cells);
    String name = table.getElement().getAttribute("class").substring("form ".length());
    return new LaidTable(name, table.getHeight() * POINTS_PER_DOT, cells);
  }

  private static void cells(Box box, int left, List<LaidCell> cells) {
    if (box instanceof TableCellBox cell) {
      cells.add(
          new LaidCell(
              cell.getRow(),
              cell.getCol(),
              cell.getStyle().getRowSpan(),
              cell.getStyle().getColSpan(),
              text(cell),
              (cell.getAbsX() - left) * POINTS_PER_DOT,
              cell.getWidth() * POINTS_PER_DOT));
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      cells(box.getChild(i), left, cells);
    }
  }

  private static String text(Box box) {
    StringBuilder text = new StringBuilder();
    append(box, text);
    return text.toString().strip();
  }

  private static void append(Box box, StringBuilder text) {
    if (box instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(child -> append(child, text));
    } else {
      for (int i = 0; i < box.getChildCount(); i++) {
        append(box.getChild(i), text);
      }
      if (box instanceof LineBox line) {
        line.getNonFlowContent().forEach(other -> append(other, text));
      }
    }
  }

  private static void append(Object child, StringBuilder text) {
    if (child instanceof InlineText run) {
      text.append(run.getSubstring());
    } else if (child instanceof Box box) {
      append(box, text);
    }
  }
}
