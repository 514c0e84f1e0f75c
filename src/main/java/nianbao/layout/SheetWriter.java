package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;

/**
 * Writes one page's layout as text: a head that says what the page is, then a line for each item.
 *
 * <p>Every item's line begins with its kind, its distance from the page's top and left edges, its
 * width and its height.
 */
final class SheetWriter {
  static final String FORMAT = "nianbao layout 1";
  static final String BLACK = "#000000";

  private static final int KIND_WIDTH = 4;
  private static final int PLACE_WIDTH = 6;

  private final Layout layout;
  private final Sheet sheet;
  private final StyleNames styles;
  private final List<String> lines = new ArrayList<>();

  private SheetWriter(Layout layout, Sheet sheet) {
    this.layout = layout;
    this.sheet = sheet;
    this.styles = new StyleNames(sheet.items());
  }

  static String text(Layout layout, Sheet sheet) {
    return new SheetWriter(layout, sheet).text();
  }

  private String text() {
    lines.add(FORMAT);
    lines.add(
        "page " + sheet.number() + " " + points(sheet.width()) + " " + points(sheet.height()));
    if (sheet.number() == 1) {
      about(layout.about());
    }
    for (Sheet.Bookmark bookmark : sheet.bookmarks()) {
      lines.add("bookmark " + bookmark.level() + " " + Escaped.of(bookmark.title()));
    }
    styles
        .styles()
        .forEach(
            (name, style) ->
                lines.add(
                    String.join(
                        " ", "style", name, fine(style.size()), style.colour(), font(style))));
    lines.add("");
    sheet.items().forEach(item -> lines.add(line(item)));
    return String.join("\n", lines) + "\n";
  }

  private static String font(Style style) {
    return Escaped.of(style.font());
  }

  private void about(Layout.About about) {
    addText("title", about.title());
    addText("language", about.language());
    addText("conforms", about.conformance());
    lines.add("tagged " + (about.tagged() ? "yes" : "no"));
  }

  private void addText(String name, String text) {
    if (!text.isEmpty()) {
      lines.add(name + " " + Escaped.of(text));
    }
  }

  private String line(Item item) {
    String kind = Kind.of(item).word();
    StringBuilder line = new StringBuilder(kind);
    line.append(" ".repeat(Math.max(0, KIND_WIDTH - kind.length())));
    padded(item.box().y(), line);
    padded(item.box().x(), line);
    line.append(' ').append(size(item));
    String rest = rest(item);
    return rest.isEmpty() ? line.toString() : line.append(' ').append(rest).toString();
  }

  private static void padded(double points, StringBuilder line) {
    String text = points(points);
    line.append(" ".repeat(Math.max(1, PLACE_WIDTH - text.length()))).append(text);
  }

  /** A word is as high as its font is large, unless it says otherwise. */
  private static String size(Item item) {
    Box box = item.box();
    String width = Decimal.shortest(box.width());
    return isUpright(item) ? width : width + "x" + Decimal.shortest(box.height());
  }

  private static boolean isUpright(Item item) {
    double height = item.box().height();
    return item instanceof Item.Word word && height == Rounded.tenth(word.style().size())
        || item instanceof Item.Margin margin && height == Rounded.tenth(margin.style().size());
  }

  private String rest(Item item) {
    if (item instanceof Item.Word word) {
      String tag = word.tag().isEmpty() ? "-" : word.tag();
      return styles.name(word.style()) + " " + tag + " " + Escaped.of(word.text());
    }
    if (item instanceof Item.Margin margin) {
      return styles.name(margin.style()) + " " + Escaped.of(margin.text());
    }
    if (item instanceof Item.Line line) {
      String colour = line.colour().equals(BLACK) ? "" : " " + line.colour();
      return fine(line.thickness()) + colour;
    }
    if (item instanceof Item.Cell cell) {
      return cell(cell);
    }
    if (item instanceof Item.Fill fill) {
      return fill.colour();
    }
    if (item instanceof Item.Picture picture) {
      return picture.digest();
    }
    if (item instanceof Item.Figure figure) {
      return Escaped.of(figure.alternative());
    }
    return item instanceof Item.Table table
        ? Escaped.of(table.name())
        : Escaped.of(((Item.Section) item).heading());
  }

  private static String cell(Item.Cell cell) {
    Item.Cell.Position at = cell.at();
    String span = at.rows() * at.columns() == 1 ? "" : " " + at.rows() + "x" + at.columns();
    String tag = cell.tag().isEmpty() ? "" : " " + cell.tag();
    String scope = cell.scope().isEmpty() ? "" : ":" + cell.scope();
    return at.row() + "," + at.column() + span + tag + scope;
  }

  private static String points(double length) {
    return Decimal.tenths(length);
  }

  private static String fine(double length) {
    return Decimal.hundredths(length);
  }
}
