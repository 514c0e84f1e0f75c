package nianbao.layout;

import java.util.Optional;

/** The two documents that are compared, and differences in their terms. */
record Both(Content beforeContent, Content afterContent, Tolerance tolerance) {
  boolean isAlikeTagged() {
    return before().about().tagged() == after().about().tagged();
  }

  Layout before() {
    return beforeContent.layout();
  }

  Layout after() {
    return afterContent.layout();
  }

  Difference of(Difference.Kind kind, String message, Spots spots, String place) {
    return new Difference(
        kind,
        message,
        Optional.of(spots.before().in(before().name())),
        Optional.of(spots.after().in(after().name())),
        place);
  }

  /** The same thing in either document. */
  record Spots(Spot before, Spot after) {}

  /** A difference that can be shown in the first document only. */
  Difference before(Difference.Kind kind, String message, Spot spot, String place) {
    return new Difference(
        kind, message, Optional.of(spot.in(before().name())), Optional.empty(), place);
  }

  /** A difference that can be shown in the second document only. */
  Difference after(Difference.Kind kind, String message, Spot spot, String place) {
    return new Difference(
        kind, message, Optional.empty(), Optional.of(spot.in(after().name())), place);
  }
}
