package nianbao.font;

/** A part that a typeface plays on a page of GB/T 9704. */
public enum FontRole {
  TITLE("小标宋"),
  BODY("仿宋"),
  HEADING("黑体"),
  SUBHEADING("楷体"),
  SONG("宋体");

  private final String chineseName;

  FontRole(String chineseName) {
    this.chineseName = chineseName;
  }

  public String chineseName() {
    return chineseName;
  }

  /**
   * The family that a style sheet names for this role, {@code font-family: 仿宋}. It stands for the
   * whole chain of faces: see {@link FontLibrary#familyStack}.
   */
  public String cssFamily() {
    return chineseName;
  }
}
