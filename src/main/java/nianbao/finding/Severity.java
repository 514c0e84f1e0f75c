package nianbao.finding;

/** How much a finding matters; only {@link #ERROR} makes a command exit with 1. */
public enum Severity {
  /** 错误: the report is wrong or cannot be made as asked. */
  ERROR,
  /** 警告: probably wrong, or mended on the way; somebody should look. */
  WARNING,
  /** 提示: worth knowing. */
  INFO
}
