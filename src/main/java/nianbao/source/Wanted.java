package nianbao.source;

import java.util.Set;
import nianbao.form.FigureKind;

/** What kind of number a place takes. */
enum Wanted {
  COUNT(false, false, Units.COUNT, "一个整数"),
  CHANGE(true, false, Units.COUNT, "一个整数（减少的写负数）"),
  MONEY(false, true, Set.of("万元", "万"), "一个数（单位是万元，可以带小数）"),
  CHART(false, true, Units.CHART, "一个数");

  /** Whether it may be less than nothing. */
  final boolean signed;

  /** Whether it may have decimals. */
  final boolean decimal;

  /** What clerks write behind the number and nobody misunderstands. */
  final Set<String> units;

  /** For messages. */
  final String what;

  Wanted(boolean signed, boolean decimal, Set<String> units, String what) {
    this.signed = signed;
    this.decimal = decimal;
    this.units = units;
    this.what = what;
  }

  static Wanted of(FigureKind kind) {
    return switch (kind) {
      case COUNT -> COUNT;
      case CHANGE -> CHANGE;
      case MONEY -> MONEY;
    };
  }

  private static final class Units {
    static final Set<String> COUNT =
        Set.of("件", "条", "个", "次", "份", "项", "宗", "起", "人", "人次", "件次", "例", "篇");
    static final Set<String> CHART =
        Set.of("件", "条", "个", "次", "份", "项", "宗", "起", "人", "人次", "篇", "%", "元", "万元", "万");
  }
}
