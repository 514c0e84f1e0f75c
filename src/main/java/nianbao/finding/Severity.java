package nianbao.finding;

/** How much a finding matters; only {@link #ERROR} makes a command exit with 1. */
public enum Severity {
  /** 错误: the report is wrong or cannot be made as asked. */
  ERROR("错误"),
  /** 警告: probably wrong, or mended on the way; somebody should look. */
  WARNING("警告"),
  /** 提示: worth knowing. */
  INFO("提示");

  private final String chineseName;

  Severity(String chineseName) {
    this.chineseName = chineseName;
  }

  public String chineseName() {
    return chineseName;
  }
}
