package nianbao.form;

/** What a figure counts. */
public enum FigureKind {
  /** 件数: a non-negative integer. */
  COUNT,
  /** 增减: an integer that may be negative. */
  CHANGE,
  /** 金额: a non-negative decimal in 万元. */
  MONEY
}
