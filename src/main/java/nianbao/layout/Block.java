package nianbao.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.finding.Box;

/** A piece of content in reading order: a paragraph, a row of a table or a picture. */
sealed interface Block {
  /** What it says, by which it is found again in the other document. */
  String text();

  /** Where it begins. */
  Spot spot();

  /** Its place in the form; may be empty. */
  String place();

  /** Blocks are only compared with those of their own group. */
  String group();

  /**
   * A paragraph (段落), or a heading.
   *
   * @param tag the type of its element; may be empty
   */
  record Paragraph(Stretch words, String tag, String place) implements Block {
    public Paragraph {
      Objects.requireNonNull(words, "words");
    }

    @Override
    public String text() {
      return words.text();
    }

    @Override
    public Spot spot() {
      return words.spot().orElseThrow();
    }

    @Override
    public String group() {
      return "text";
    }
  }

  /**
   * A row of a table.
   *
   * @param table its name, for people
   * @param number counted from 1 through the whole table
   * @param cells whose upper edge is the row's, from left to right; at least one
   */
  record Row(String table, int number, List<CellText> cells) implements Block {
    public Row {
      cells = List.copyOf(cells);
    }

    @Override
    public String text() {
      return cells.stream().map(cell -> cell.words().text()).collect(Collectors.joining("\t"));
    }

    @Override
    public Spot spot() {
      int page = cells.get(0).page();
      Box box = cells.stream().map(cell -> cell.cell().box()).reduce(Box::union).orElseThrow();
      return new Spot(page, box);
    }

    @Override
    public String place() {
      return table + "第" + number + "行";
    }

    @Override
    public String group() {
      return table;
    }
  }

  /**
   * A cell with what is written in it.
   *
   * @param fill the colour behind it, if any
   */
  record CellText(int page, Item.Cell cell, Stretch words, Optional<String> fill) {
    Spot spot() {
      return new Spot(page, cell.box());
    }

    String place(String table) {
      return table + "第" + cell.at().row() + "行第" + cell.at().column() + "列";
    }
  }

  /**
   * A picture, or a drawing that is tagged as a figure.
   *
   * @param content names what it shows; empty for a drawing
   * @param alternative the text that stands for it, where it is tagged
   */
  record Picture(Spot spot, String content, Optional<String> alternative, String place)
      implements Block {
    @Override
    public String text() {
      return content;
    }

    @Override
    public String group() {
      return content.isEmpty() ? "figure" : "picture";
    }
  }
}
