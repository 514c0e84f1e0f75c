package nianbao.page;

import java.io.IOException;

/** Counts the steps spent on one document, so that a small file cannot ask for endless work. */
final class Effort {
  /** About a thousand times what a report takes. */
  private static final int MAX_STEPS = 5_000_000;

  /** A document that asks for more than any report would. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded() {
      super("more than " + MAX_STEPS + " steps");
    }
  }

  private int steps;

  void step() throws Exceeded {
    if (++steps > MAX_STEPS) {
      throw new Exceeded();
    }
  }
}
