package nianbao.towns;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A chart of a published report.
 *
 * @param before how the paragraph behind the chart begins
 * @param data in the order printed
 */
public record ExampleChart(String caption, String before, Map<String, BigDecimal> data) {
  public ExampleChart {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }
}
