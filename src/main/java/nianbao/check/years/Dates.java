package nianbao.check.years;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.statement.Line;
import nianbao.finding.Location;

/** The dates that a line names, whether there are such days or not. */
record Dates(Line line, List<Named> all) {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<year>[0-9]{1,12})年度?)?(?<![0-9])(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日"
              + "|(?<only>[0-9]{1,12})年(?:(?<of>[0-9]{1,2})月)?");

  /**
   * A date as written.
   *
   * @param year its digits; empty where none is named
   * @param month 0 where none is named
   * @param day 0 where none is named
   */
  record Named(String year, int month, int day, int from, int to) {
    /** Whether no calendar has it. */
    boolean isImpossible(int reported) {
      return isOddYear() || month > 12 || day > 0 && !isDay(reported);
    }

    /** A year in two digits is short for one in four, and 100年 is a span of time. */
    boolean isOddYear() {
      return year.length() > 4 || year.length() == 3 && month > 0;
    }

    private boolean isDay(int reported) {
      int named = year.length() == 4 ? Integer.parseInt(year) : reported;
      try {
        LocalDate.of(named > 0 ? named : LEAP_YEAR, month, day);
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }

  /** Where no year is known, 29 February gets the benefit of the doubt. */
  private static final int LEAP_YEAR = 2024;

  Dates {
    all = List.copyOf(all);
  }

  static Dates in(Line line) {
    List<Named> dates = new ArrayList<>();
    Matcher date = DATE.matcher(line.text());
    while (date.find()) {
      boolean full = date.group("month") != null;
      dates.add(
          new Named(
              text(date, full ? "year" : "only"),
              number(text(date, full ? "month" : "of")),
              number(text(date, "day")),
              date.start(),
              date.end()));
    }
    return new Dates(line, dates);
  }

  private static String text(Matcher date, String group) {
    return date.start(group) < 0 ? "" : date.group(group);
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  String words(Named date) {
    return line.text().substring(date.from(), date.to());
  }

  Location at(Named date) {
    return line.at(date.from(), date.to());
  }
}
