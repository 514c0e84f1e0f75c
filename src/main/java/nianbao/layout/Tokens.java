package nianbao.layout;

import java.util.Optional;
import java.util.OptionalDouble;
import nianbao.finding.Box;

/** Takes one line of a saved layout apart from left to right. */
final class Tokens {
  /** A line that is not what it should be. */
  static final class Unexpected extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @param message what is wrong, in Chinese
     */
    Unexpected(String message) {
      super(message);
    }
  }

  /** No page is larger, in points: PDF's own limit for a page is smaller. */
  private static final double LARGEST = 1e6;

  private static final int MOST = 1_000_000;

  private final String line;
  private int at;

  Tokens(String line) {
    this.line = line;
  }

  /** The next word, if there is one. */
  Optional<String> next() {
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    int from = at;
    while (at < line.length() && line.charAt(at) != ' ') {
      at++;
    }
    return from == at ? Optional.empty() : Optional.of(line.substring(from, at));
  }

  String word(String what) throws Unexpected {
    return next().orElseThrow(() -> new Unexpected("缺少" + what));
  }

  /** All that is left, after one space. */
  String rest() {
    String rest = at < line.length() ? line.substring(at + 1) : "";
    at = line.length();
    return Escaped.read(rest);
  }

  double points(String what) throws Unexpected {
    return points(word(what), what);
  }

  private static double points(String word, String what) throws Unexpected {
    if (!word.matches("-?[0-9]{1,7}(\\.[0-9]{1,4})?")) {
      throw new Unexpected(what + "“" + word + "”不是数");
    }
    double value = Double.parseDouble(word);
    if (Math.abs(value) > LARGEST) {
      throw new Unexpected(what + "“" + word + "”太大");
    }
    return value;
  }

  double length(String what) throws Unexpected {
    return length(word(what), what);
  }

  private static double length(String word, String what) throws Unexpected {
    double value = points(word, what);
    if (value < 0) {
      throw new Unexpected(what + "是负数");
    }
    return value;
  }

  int count(String what) throws Unexpected {
    return count(word(what), what);
  }

  static int count(String word, String what) throws Unexpected {
    if (!word.matches("[0-9]{1,7}")) {
      throw new Unexpected(what + "“" + word + "”不是整数");
    }
    int value = Integer.parseInt(word);
    if (value < 1 || value > MOST) {
      throw new Unexpected(what + "“" + word + "”不在范围内");
    }
    return value;
  }

  /** A box as it is written: top, left, width and, after an x, height; without it -1. */
  Place place() throws Unexpected {
    double y = points("上边位置");
    double x = points("左边位置");
    String size = word("宽高");
    int middle = size.indexOf('x');
    double width = length(middle < 0 ? size : size.substring(0, middle), "宽度");
    return middle < 0
        ? new Place(x, y, width, OptionalDouble.empty())
        : new Place(x, y, width, OptionalDouble.of(length(size.substring(middle + 1), "高度")));
  }

  /** A box that may be as high as its font is large. */
  record Place(double x, double y, double width, OptionalDouble height) {
    Box box(double usual) {
      return new Box(x, y, width, height.orElse(usual));
    }

    Box box() throws Unexpected {
      if (height.isEmpty()) {
        throw new Unexpected("缺少高度");
      }
      return box(0);
    }
  }
}
