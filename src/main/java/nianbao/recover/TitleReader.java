package nianbao.recover;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.finding.Location;
import nianbao.report.Report;
import nianbao.report.Text;

/** Reads who reports on which year from a report's title. */
final class TitleReader {
  private static final Pattern TITLE =
      Pattern.compile("(?<agency>.*?)(?<year>20[0-9]{2})年度?政府信息公开.*");

  private final Text agency;
  private final Report.Year year;

  /**
   * @param lines the title as printed
   * @param whole what to point to where there is no title
   */
  TitleReader(List<Text> lines, Location whole) {
    Location at = lines.isEmpty() ? whole : lines.get(0).at();
    String title = lines.stream().map(Text::value).map(Labels::bare).collect(Collectors.joining());
    Matcher matcher = TITLE.matcher(title);
    boolean found = matcher.matches();
    agency = new Text(found ? matcher.group("agency") : "", at);
    year = new Report.Year(found ? Integer.parseInt(matcher.group("year")) : 0, at);
  }

  Text agency() {
    return agency;
  }

  Report.Year year() {
    return year;
  }
}
