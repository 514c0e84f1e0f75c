package nianbao.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.check.Bare;
import nianbao.check.Subject;
import nianbao.finding.Location;
import nianbao.report.Text;

/** The title of a report, its lines read as one. */
final class ReportTitle {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?=年)");

  /** A mistyped year is no part of a name either. */
  private static final Pattern YEAR_SAID = Pattern.compile("(?:(?:19|20)[0-9]{2}年?|[0-9]{1,6}年)度?");

  private static final Pattern SUBJECT = Pattern.compile("政府信息公开(?:工作)?(?:年度|情况|年报|报告).*$");

  /** What goes on longer is no title, but a page that was taken for one. */
  private static final int LONGEST = 200;

  private final List<Text> lines;
  private final String bare;

  ReportTitle(Subject subject) {
    this.lines = subject.report().title();
    StringBuilder joined = new StringBuilder();
    lines.forEach(line -> joined.append(line.value()));
    String whole = Bare.of(joined.toString());
    this.bare = whole.substring(0, Math.min(LONGEST, whole.length()));
  }

  boolean isEmpty() {
    return bare.isEmpty();
  }

  /** The title without white space. */
  String text() {
    return bare;
  }

  List<Integer> years() {
    return YEAR.matcher(bare).results().map(MatchResult::group).map(Integer::parseInt).toList();
  }

  /** Who reports, by the title: what is left of it without the year and the matter. */
  String agency() {
    String name = SUBJECT.matcher(bare).replaceFirst("");
    return YEAR_SAID.matcher(name).replaceFirst("").replaceFirst("^关于", "");
  }

  /** Where the title stands. */
  Location at() {
    return lines.get(0).at();
  }

  /** Where some words stand in the title, or the title where it is set otherwise. */
  Location at(Pattern words) {
    for (Text line : lines) {
      Optional<MatchResult> found = words.matcher(line.value()).results().findFirst();
      if (found.isPresent()) {
        return line.at().within(line.value(), found.get().start(), found.get().end());
      }
    }
    return at();
  }
}
