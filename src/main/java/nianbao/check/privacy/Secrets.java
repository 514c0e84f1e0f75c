package nianbao.check.privacy;

import java.util.List;

/** Finds one kind of private data in a text. */
interface Secrets {
  /** Every place in reading order; none overlaps another. */
  List<Secret> in(String text);
}
