package nianbao.form;

/** What a figure counts. */
public enum FigureKind {
  /** 件数: a non-negative integer. */
  COUNT,
  /** 增减: an integer that may be negative; only the 2019 edition has such columns. */
  CHANGE,
  /** 金额: a non-negative decimal in 万元. */
  MONEY
}
