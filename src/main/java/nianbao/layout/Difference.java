package nianbao.layout;

import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Location;

/**
 * One thing that two documents do not share.
 *
 * @param message what differs, in Chinese, with both values and lengths in points or millimetres
 * @param before where it stands in the first document; absent for what only the second has
 * @param after where it stands in the second document; absent for what only the first has
 * @param place its place in the form, for instance {@code 表三第12行第2列}; may be empty
 */
public record Difference(
    Kind kind,
    String message,
    Optional<Location.InPdf> before,
    Optional<Location.InPdf> after,
    String place) {
  /** What kind of thing differs, in the order in which differences are reported. */
  public enum Kind {
    /** 内容: text or a picture was added, removed, changed or moved to another place. */
    CONTENT("内容"),
    /** 结构: tags, alternative texts, headers, spans, bookmarks, title or language. */
    STRUCTURE("结构标签"),
    /** 分页: the same content stands on another page. */
    PAGE_BREAK("分页"),
    /** 位置: the same content stands elsewhere on its page, or has another size. */
    GEOMETRY("位置和大小"),
    /** 字体: the same text in another font or size. */
    FONT("字体字号"),
    /** 颜色和线: colours, and the thickness and presence of lines. */
    INK("颜色和线"),
    /** 画面: the page looks otherwise although everything that was read from it is the same. */
    PICTURE("画面");

    private final String chineseName;

    Kind(String chineseName) {
      this.chineseName = chineseName;
    }

    public String chineseName() {
      return chineseName;
    }
  }

  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(place, "place");
  }

  /** A page that shows it: that of the second document where there is one; 0 for none. */
  public int page() {
    return after.or(() -> before).map(Location.InPdf::page).orElse(0);
  }
}
