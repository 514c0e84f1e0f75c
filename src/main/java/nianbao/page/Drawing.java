package nianbao.page;

import java.util.Objects;
import nianbao.finding.Box;

/**
 * Something on a page that is no text.
 *
 * @param colour of a line or an area; a picture has none
 * @param digest names a picture's content, where that was asked for; otherwise empty
 */
public record Drawing(Kind kind, Box box, Colour colour, String digest) {
  /** What is drawn. */
  public enum Kind {
    /** 线: ruled, along the page's edges. */
    LINE,
    /** 底色: a filled area. */
    FILL,
    /** 图片. */
    PICTURE
  }

  public Drawing {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(colour, "colour");
    Objects.requireNonNull(digest, "digest");
  }
}
