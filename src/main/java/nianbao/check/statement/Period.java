package nianbao.check.statement;

/** The time that a clause speaks of. */
public enum Period {
  /** The whole year reported on. */
  THIS_YEAR,
  /** Months, quarters or a day of it. */
  PART_OF_YEAR,
  /** Another year, or several. */
  OTHER_YEAR
}
