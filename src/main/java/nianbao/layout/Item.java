package nianbao.layout;

import java.util.Objects;
import nianbao.finding.Box;

/**
 * Something that stands on a page. Positions and lengths are in points to a tenth, those of lines
 * and fonts to a twentieth.
 */
public sealed interface Item {
  Box box();

  /**
   * A word (字串): characters in one font and size on one line without a gap over 0.25 em.
   *
   * @param tag the type of the element that begins with this word; {@link #GOES_ON} within one;
   *     empty without any
   */
  record Word(Box box, Style style, String tag, String text) implements Item {
    /** The tag of a word that begins no element. */
    static final String GOES_ON = "|";

    public Word {
      Objects.requireNonNull(box, "box");
      Objects.requireNonNull(style, "style");
      Objects.requireNonNull(tag, "tag");
      Objects.requireNonNull(text, "text");
    }
  }

  /** A word in the margin (页眉、页脚、页码), which is no content. */
  record Margin(Box box, Style style, String text) implements Item {
    public Margin {
      Objects.requireNonNull(box, "box");
      Objects.requireNonNull(style, "style");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A ruled line (线), from end to end whatever pieces it was drawn in.
   *
   * @param box without thickness: along the middle of the line
   * @param thickness in points, to a twentieth
   * @param colour as the web writes it
   */
  record Line(Box box, double thickness, String colour) implements Item {
    public Line {
      Objects.requireNonNull(box, "box");
      Objects.requireNonNull(colour, "colour");
    }

    boolean isHorizontal() {
      return box.height() == 0;
    }
  }

  /** A filled area (底色). */
  record Fill(Box box, String colour) implements Item {
    public Fill {
      Objects.requireNonNull(box, "box");
      Objects.requireNonNull(colour, "colour");
    }
  }

  /**
   * A piece of a table (表) that stands on one page.
   *
   * @param name of the official table, for instance 表三; empty for another one
   */
  record Table(Box box, String name) implements Item {
    public Table {
      Objects.requireNonNull(box, "box");
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A cell (单元格) of the piece of a table that it stands in.
   *
   * @param row counted from 1 at the head of the whole table; a head that is repeated on a later
   *     page has the numbers of the first
   * @param column counted from 1
   * @param tag {@code TH}, {@code TD} or empty
   * @param scope of a header; may be empty
   */
  record Cell(Box box, Position at, String tag, String scope) implements Item {
    /** Where a cell stands in its table, and over how many rows and columns. */
    record Position(int row, int column, int rows, int columns) {}

    public Cell {
      Objects.requireNonNull(box, "box");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(tag, "tag");
      Objects.requireNonNull(scope, "scope");
    }
  }

  /**
   * A picture (图片).
   *
   * @param digest names its content; may be empty
   */
  record Picture(Box box, String digest) implements Item {
    public Picture {
      Objects.requireNonNull(box, "box");
      Objects.requireNonNull(digest, "digest");
    }
  }

  /**
   * What is tagged as a figure (图), a picture or a drawing.
   *
   * @param alternative the text that stands for it (替代文本)
   */
  record Figure(Box box, String alternative) implements Item {
    public Figure {
      Objects.requireNonNull(box, "box");
      Objects.requireNonNull(alternative, "alternative");
    }
  }

  /** Where a section of the form (部分) begins, or the top of the page if it goes on there. */
  record Section(Box box, String heading) implements Item {
    public Section {
      Objects.requireNonNull(box, "box");
      Objects.requireNonNull(heading, "heading");
    }
  }
}
