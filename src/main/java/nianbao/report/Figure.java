package nianbao.report;

import java.math.BigDecimal;
import java.util.Objects;
import nianbao.finding.Location;
import nianbao.form.CellId;

/** What a report says in one cell of the form. */
public sealed interface Figure {
  CellId cell();

  /** Where the figure stands, or, for one that is left out, the nearest place that does stand. */
  Location at();

  /** How a known figure came to be known. */
  enum Origin {
    /** It was written there. */
    WRITTEN,
    /** It was left out, which means 0. */
    OMITTED,
    /** It is a total that was left out and follows from its parts. */
    COMPUTED
  }

  /** A number. Its scale is normalised, so that equal numbers are equal records. */
  record Known(CellId cell, Location at, BigDecimal value, Origin origin) implements Figure {
    public Known {
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(origin, "origin");
      value = normal(value);
    }

    private static BigDecimal normal(BigDecimal value) {
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /** Nothing stands in the cell, and nothing may be concluded from that. */
  record Missing(CellId cell, Location at) implements Figure {
    public Missing {
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(at, "at");
    }
  }

  /** Something stands in the cell that is no number of the right kind. */
  record Unreadable(CellId cell, Location at, String text) implements Figure {
    public Unreadable {
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(text, "text");
    }
  }
}
