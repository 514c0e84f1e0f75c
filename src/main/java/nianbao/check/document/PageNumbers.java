package nianbao.check.document;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;
import nianbao.page.Page;
import nianbao.page.PageModel;

/** The page numbers that a PDF prints; nothing for pages where it is not clear which is it. */
record PageNumbers(PageModel model, List<Printed> printed) {
  /** A number and where it stands. */
  record Printed(Page page, int number, Box box) {}

  PageNumbers {
    printed = List.copyOf(printed);
  }

  static PageNumbers of(PageModel model) {
    List<Printed> printed = new ArrayList<>();
    for (Page page : model.pages()) {
      List<Printed> found = PageFoot.numbers(page);
      if (found.size() == 1) {
        printed.add(found.get(0));
      }
    }
    return new PageNumbers(model, printed);
  }

  /** How many of the steps from one page to the next are steps by one. */
  long steps() {
    long steps = 0;
    for (int i = 1; i < printed.size(); i++) {
      steps += isStep(i) ? 1 : 0;
    }
    return steps;
  }

  /** Whether a number follows the one before it. */
  boolean isStep(int index) {
    Printed before = printed.get(index - 1);
    Printed here = printed.get(index);
    return here.number - before.number == here.page.number() - before.page.number();
  }

  /** Whether these are page numbers and not figures of a table that ends in the foot. */
  boolean areSure() {
    return printed.size() > 2 && 2 * steps() >= printed.size() - 1;
  }
}
