package nianbao.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of items by the word that begins their line, in the order of lines at one place. */
enum Kind {
  SECTION,
  TABLE,
  FIGURE,
  PICTURE,
  FILL,
  CELL,
  LINE,
  WORD,
  MARGIN;

  private static final List<Class<? extends Item>> TYPES =
      List.of(
          Item.Section.class,
          Item.Table.class,
          Item.Figure.class,
          Item.Picture.class,
          Item.Fill.class,
          Item.Cell.class,
          Item.Line.class,
          Item.Word.class,
          Item.Margin.class);

  static Kind of(Item item) {
    return values()[TYPES.indexOf(item.getClass())];
  }

  static Optional<Kind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** As it stands at the beginning of a line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
