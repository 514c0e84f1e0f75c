package nianbao.report;

/** The level of a sub-heading by its numbering (GB/T 9704-2012, 7.3.3). */
public enum Level {
  /** （一）, printed in 楷体. */
  TWO(2),
  /** 1., printed in 仿宋. */
  THREE(3),
  /** （1）, printed in 仿宋. */
  FOUR(4);

  private final int number;

  Level(int number) {
    this.number = number;
  }

  /** 2 to 4; the section headings are level 1. */
  public int number() {
    return number;
  }
}
