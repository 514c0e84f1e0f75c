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
  private static final String YEAR = "(?<year>20[0-9]{2})年?度?";
  private static final String REPORT = "(政府|政务)?信息公开";

  /** 某镇2024年政府信息公开…, 某镇政府信息公开工作2024年度报告, 2024年某镇政府信息公开…. */
  private static final List<Pattern> TITLES =
      List.of(
          Pattern.compile("(关于)?(?<agency>.{2,60}?)" + YEAR + "的?" + REPORT + ".{0,20}"),
          Pattern.compile("(?<agency>.{2,60}?)" + REPORT + "工作?(情况)?" + YEAR + ".{0,20}"),
          Pattern.compile("(关于)?" + YEAR + "(?<agency>.{2,60}?)" + REPORT + ".{0,20}"));

  private static final Pattern LOOSE = Pattern.compile("(?<!第|[0-9])(?<year>20[0-9]{2})年");

  private final Text agency;
  private final Report.Year year;

  /**
   * @param lines the title as printed
   * @param whole what to point to where there is no title
   */
  TitleReader(List<Text> lines, Location whole) {
    Location at = lines.isEmpty() ? whole : lines.get(0).at();
    String title =
        lines.stream().map(Text::value).map(TitleReader::plain).collect(Collectors.joining());
    List<Matcher> found =
        TITLES.stream().map(form -> form.matcher(title)).filter(Matcher::matches).toList();
    Matcher loose = LOOSE.matcher(title);
    agency = new Text(found.isEmpty() ? "" : found.get(0).group("agency"), at);
    year =
        new Report.Year(found.isEmpty() ? loose.find() ? year(loose) : 0 : year(found.get(0)), at);
  }

  /** Without blanks, and with ordinary digits for wide ones. */
  private static String plain(String line) {
    StringBuilder plain = new StringBuilder();
    Labels.bare(line)
        .chars()
        .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  private static int year(Matcher matcher) {
    return Integer.parseInt(matcher.group("year"));
  }

  Text agency() {
    return agency;
  }

  Report.Year year() {
    return year;
  }
}
