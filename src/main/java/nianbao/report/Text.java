package nianbao.report;

import java.util.Objects;
import java.util.function.UnaryOperator;
import nianbao.finding.Location;

/** A line of text and where it stands. */
public record Text(String value, Location at) {
  public Text {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(at, "at");
  }

  Text with(UnaryOperator<String> change) {
    return new Text(change.apply(value), at);
  }
}
