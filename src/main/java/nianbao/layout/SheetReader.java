package nianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;

/** Reads the saved layout of one page, whoever wrote it; what is wrong with it is a finding. */
final class SheetReader {
  /** More than any page has; comparing more would take too long. */
  static final int MOST_ITEMS = 20_000;

  /**
   * What a file says.
   *
   * @param about of the whole document; empty texts in any but the first page's file
   */
  record Read(Layout.About about, Sheet sheet) {}

  private final String file;
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Sheet.Bookmark> bookmarks = new ArrayList<>();
  private int number;
  private double width;
  private double height;

  private SheetReader(String file) {
    this.file = file;
  }

  static Outcome<Read> read(String file, String text) {
    return new SheetReader(file).read(text);
  }

  private Outcome<Read> read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(SheetWriter.FORMAT)) {
      String message = "不是版面文件：第一行应是“" + SheetWriter.FORMAT + "”";
      return failed(new Location.Whole(file), message);
    }
    for (int i = 1; i < lines.size(); i++) {
      try {
        line(new Tokens(lines.get(i)));
      } catch (Tokens.Unexpected e) {
        return failed(at(i + 1, lines.get(i)), "版面文件第" + (i + 1) + "行读不懂：" + e.getMessage());
      }
    }
    if (number == 0) {
      return failed(new Location.Whole(file), "版面文件里没有“page”一行");
    }
    return Outcome.of(
        new Read(about(), new Sheet(number, width, height, items, bookmarks)), List.of());
  }

  private Location at(int line, String excerpt) {
    return new Location.InText(
        file, line, 1, Math.max(1, excerpt.codePointCount(0, excerpt.length())), excerpt);
  }

  private static Outcome<Read> failed(Location at, String message) {
    Finding finding = LayoutRules.UNREADABLE.at(at, message).remedy("请用 nianbao layout save 重新保存");
    return Outcome.failed(List.of(finding));
  }

  private Layout.About about() {
    return new Layout.About(
        texts.getOrDefault("title", ""),
        texts.getOrDefault("language", ""),
        texts.getOrDefault("conforms", ""),
        texts.getOrDefault("tagged", "").equals("yes"));
  }

  private void line(Tokens tokens) throws Tokens.Unexpected {
    Optional<String> first = tokens.next();
    if (first.isEmpty()) {
      return;
    }
    switch (first.get()) {
      case "page" -> {
        number = tokens.count("页码");
        width = tokens.length("页宽");
        height = tokens.length("页高");
      }
      case "title", "language", "conforms", "tagged" -> texts.put(first.get(), tokens.rest());
      case "bookmark" -> bookmarks.add(new Sheet.Bookmark(tokens.count("书签的级别"), tokens.rest()));
      case "style" -> {
        String name = tokens.word("样式的名称");
        double size = tokens.length("字号");
        String colour = tokens.word("颜色");
        styles.put(name, new Style(tokens.rest(), size, colour));
      }
      default -> add(first.get(), tokens);
    }
  }

  private void add(String word, Tokens tokens) throws Tokens.Unexpected {
    Kind kind = Kind.named(word).orElseThrow(() -> new Tokens.Unexpected("没有“" + word + "”这一类内容"));
    if (items.size() == MOST_ITEMS) {
      throw new Tokens.Unexpected("内容超过" + MOST_ITEMS + "项");
    }
    items.add(item(kind, tokens.place(), tokens));
  }

  private Item item(Kind kind, Tokens.Place place, Tokens tokens) throws Tokens.Unexpected {
    if (kind == Kind.WORD || kind == Kind.MARGIN) {
      return text(kind, place, tokens);
    }
    Box box = place.box();
    return switch (kind) {
      case SECTION -> new Item.Section(box, tokens.rest());
      case TABLE -> new Item.Table(box, tokens.rest());
      case FIGURE -> new Item.Figure(box, tokens.rest());
      case PICTURE -> new Item.Picture(box, tokens.rest());
      case FILL -> new Item.Fill(box, tokens.word("颜色"));
      case CELL -> cell(box, tokens);
      default -> new Item.Line(box, tokens.length("线宽"), tokens.next().orElse(SheetWriter.BLACK));
    };
  }

  private Item text(Kind kind, Tokens.Place place, Tokens tokens) throws Tokens.Unexpected {
    Style style = style(tokens);
    Box box = place.box(Rounded.tenth(style.size()));
    if (kind == Kind.MARGIN) {
      return new Item.Margin(box, style, tokens.rest());
    }
    String tag = tokens.word("标签");
    return new Item.Word(box, style, tag.equals("-") ? "" : tag, tokens.rest());
  }

  private Style style(Tokens tokens) throws Tokens.Unexpected {
    String name = tokens.word("样式");
    Style style = styles.get(name);
    if (style == null) {
      throw new Tokens.Unexpected("没有样式“" + name + "”");
    }
    return style;
  }

  private static Item.Cell cell(Box box, Tokens tokens) throws Tokens.Unexpected {
    int[] at = pair(tokens.word("行列"), ",");
    Optional<String> next = tokens.next();
    int[] span = {1, 1};
    if (next.isPresent() && next.get().matches("[0-9]+x[0-9]+")) {
      span = pair(next.get(), "x");
      next = tokens.next();
    }
    String tag = next.orElse("");
    int colon = tag.indexOf(':');
    return new Item.Cell(
        box,
        new Item.Cell.Position(at[0], at[1], span[0], span[1]),
        colon < 0 ? tag : tag.substring(0, colon),
        colon < 0 ? "" : tag.substring(colon + 1));
  }

  private static int[] pair(String word, String between) throws Tokens.Unexpected {
    int middle = word.indexOf(between);
    if (middle < 0) {
      throw new Tokens.Unexpected("“" + word + "”不是行列");
    }
    return new int[] {
      Tokens.count(word.substring(0, middle), "行"), Tokens.count(word.substring(middle + 1), "列")
    };
  }
}
