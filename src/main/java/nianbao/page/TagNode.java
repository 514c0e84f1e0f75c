package nianbao.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An element of the tag tree.
 *
 * @param type the standard type, for instance {@code P} or {@code TH}
 */
public record TagNode(String type, Attributes attributes, List<Tagged> children) implements Tagged {
  /**
   * What an element says about itself; a text is empty where it says nothing.
   *
   * @param scope what a header cell is the header of: {@code Row}, {@code Column} or {@code Both}
   * @param alternative the text that stands for a picture
   */
  public record Attributes(
      String scope, int rowSpan, int columnSpan, String alternative, String language) {
    public static final Attributes NONE = new Attributes("", 1, 1, "", "");

    public Attributes {
      Objects.requireNonNull(scope, "scope");
      Objects.requireNonNull(alternative, "alternative");
      Objects.requireNonNull(language, "language");
      if (rowSpan < 1 || columnSpan < 1) {
        throw new IllegalArgumentException("empty span " + rowSpan + "x" + columnSpan);
      }
    }
  }

  public TagNode {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(attributes, "attributes");
    children = List.copyOf(children);
  }

  @Override
  public Stream<TagText> texts() {
    return children.stream().flatMap(Tagged::texts);
  }

  /** The elements among the children. */
  public Stream<TagNode> nodes() {
    return children.stream().filter(TagNode.class::isInstance).map(TagNode.class::cast);
  }
}
