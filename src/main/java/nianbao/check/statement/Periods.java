package nianbao.check.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out of which time the clauses of a line speak, one after the other. */
final class Periods {
  /** 上年结转 and 顺延至2025年 name rows of the form, not the time that is spoken of. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![0-9到入转])(?<!(?<!截)至)(?<year>[0-9]{4})年度?(?!结转|转结|遗留)(?:(?<month>[0-9]{1,2})月(?:份|(?<day>[0-9]{1,2})日)?)?"
              + "|(?<end>12月31日)|(?<this>今年|本年|当年|全年|年内|报告年度)"
              + "|(?<other>(?:上年|去年|上一年|往年|前年|历年)度?(?!度?(?:结转|转结|遗留|转入|未办结))|近年|多年|[近过][两二三四五几0-9]年|[两二三四五几]年来)"
              + "|(?<part>上半年|下半年|季度|每月|月均|当月|[0-9]{1,2}月份?)");

  private static final Pattern COMPARISON =
      Pattern.compile("同比|环比|相比|[较比与同和](?:上|去|往|前|20[0-9]{2})(?:一)?年");

  private final int year;
  private Period period;

  /**
   * @param year the year reported on, 0 where it is not known
   * @param first what the line speaks of before it says so itself
   */
  Periods(int year, Period first) {
    this.year = year;
    this.period = first;
  }

  /** A new sentence speaks of this year again unless it goes on with 其中. */
  void startSentence(String rest, Period first) {
    if (!rest.startsWith("其中")) {
      period = first;
    }
  }

  static boolean isComparison(String clause) {
    return COMPARISON.matcher(clause).find();
  }

  /** The time of the next clause. */
  Period of(String clause) {
    if (isComparison(clause)) {
      return period;
    }
    Matcher mark = MARK.matcher(clause);
    while (mark.find()) {
      period = period(mark);
    }
    return period;
  }

  private Period period(Matcher mark) {
    if (mark.group("year") != null) {
      return named(mark);
    }
    if (mark.group("end") != null) {
      return period == Period.OTHER_YEAR ? period : Period.THIS_YEAR;
    }
    if (mark.group("this") != null) {
      return Period.THIS_YEAR;
    }
    if (mark.group("part") != null) {
      return period == Period.OTHER_YEAR ? period : Period.PART_OF_YEAR;
    }
    return Period.OTHER_YEAR;
  }

  private Period named(Matcher mark) {
    if (Integer.parseInt(mark.group("year")) != year) {
      return Period.OTHER_YEAR;
    }
    String day = mark.group("month") + "-" + mark.group("day");
    boolean whole = mark.group("month") == null || day.equals("1-1") || day.equals("12-31");
    return whole ? Period.THIS_YEAR : Period.PART_OF_YEAR;
  }
}
