package nianbao.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nianbao.finding.Location;

/** A chart or picture that a narrative can place (图). */
public sealed interface Exhibit {
  /** The name by which a narrative places it. */
  String name();

  /** The caption; may be empty. */
  String title();

  /** Where it is defined. */
  Location at();

  /** This exhibit with its texts changed, except the name by which it is placed. */
  Exhibit with(UnaryOperator<String> change);

  /** How a chart shows its numbers. */
  enum ChartKind {
    /** 饼图. */
    PIE,
    /** 柱图. */
    BAR
  }

  /** One number of a chart, never negative. */
  record Slice(String name, BigDecimal value, Location at) {
    public Slice {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(at, "at");
    }
  }

  /** A chart drawn from its numbers. */
  record Chart(String name, String title, ChartKind kind, List<Slice> slices, Location at)
      implements Exhibit {
    public Chart {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(at, "at");
      slices = List.copyOf(slices);
    }

    @Override
    public Exhibit with(UnaryOperator<String> change) {
      List<Slice> changed =
          slices.stream().map(s -> new Slice(change.apply(s.name()), s.value(), s.at())).toList();
      return new Chart(name, change.apply(title), kind, changed, at);
    }
  }

  /** A picture from a file. */
  record Picture(String name, String title, Image image, String alternative, Location at)
      implements Exhibit {
    public Picture {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(image, "image");
      Objects.requireNonNull(alternative, "alternative");
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Exhibit with(UnaryOperator<String> change) {
      return new Picture(name, change.apply(title), image, change.apply(alternative), at);
    }
  }
}
