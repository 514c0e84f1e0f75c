package nianbao.browser;

/** What the page is looked at on; sizes in CSS pixels. */
enum Screen {
  /** The notebook of most offices. */
  NOTEBOOK(1366, 768, false),
  DESKTOP(1920, 1080, false),
  PHONE(390, 844, true);

  private final int width;
  private final int height;
  private final boolean touch;

  Screen(int width, int height, boolean touch) {
    this.width = width;
    this.height = height;
    this.touch = touch;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean touch() {
    return touch;
  }

  /** As in file names. */
  String size() {
    return width + "x" + height;
  }
}
