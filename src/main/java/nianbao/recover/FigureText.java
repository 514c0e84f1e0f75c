package nianbao.recover;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.form.FigureKind;

/** Reads the text of a cell as a figure of its kind, exactly as the program prints it. */
final class FigureText {
  /** More digits than any report needs, and few enough for every reader. */
  private static final String DIGITS = "[0-9]{1,15}";

  private static final Pattern COUNT = Pattern.compile(DIGITS);
  private static final Pattern CHANGE = Pattern.compile("-?" + DIGITS);
  private static final Pattern MONEY = Pattern.compile(DIGITS + "(\\.[0-9]{1,10})?");

  private FigureText() {}

  static Optional<BigDecimal> value(String text, FigureKind kind) {
    Pattern pattern =
        switch (kind) {
          case COUNT -> COUNT;
          case CHANGE -> CHANGE;
          case MONEY -> MONEY;
        };
    return pattern.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
