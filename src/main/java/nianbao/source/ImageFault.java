package nianbao.source;

import nianbao.finding.Rule;

/** Ends the reading of a picture with the reason in Chinese; never leaves {@link ImageReader}. */
final class ImageFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Rule rule;

  ImageFault(Rule rule, String message) {
    super(message);
    this.rule = rule;
  }

  static ImageFault damaged(String how) {
    return new ImageFault(ImageRules.DAMAGED, "图片文件已损坏：" + how);
  }

  Rule rule() {
    return rule;
  }
}
