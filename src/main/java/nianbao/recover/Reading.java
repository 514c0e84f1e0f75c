package nianbao.recover;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Location;

/**
 * How a figure was read from a PDF. Only a certain reading makes a {@code Figure.Known}; of any
 * other the report says that it is unreadable, and the guess stays here.
 *
 * @param way what the cell was found by
 * @param confidence how sure it is that this is what stands in the cell of the form
 * @param text what stands there, white space removed; empty for a blank cell
 * @param guess the number that the text probably means
 * @param doubt why it is not certain, in Chinese; empty where it is
 */
public record Reading(
    Way way,
    Confidence confidence,
    String text,
    Optional<BigDecimal> guess,
    String doubt,
    Location at) {
  /** What a cell was found by. */
  public enum Way {
    /** The document's tags: exact. */
    TAGS,
    /** Ruled lines and labels. */
    RULED_LINES,
    /** The columns that the numbers form. */
    COLUMNS
  }

  /** How sure a reading is. */
  public enum Confidence {
    CERTAIN,
    /** There is a number, but it may belong elsewhere or have lost a digit. */
    DOUBTFUL
  }

  public Reading {
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(guess, "guess");
    Objects.requireNonNull(doubt, "doubt");
    Objects.requireNonNull(at, "at");
  }

  /** The same cell printed twice: where the two differ, neither can be believed. */
  Reading with(Reading again) {
    return text.equals(again.text)
        ? this
        : new Reading(
            way,
            Confidence.DOUBTFUL,
            text + " / " + again.text,
            Optional.empty(),
            "这个数印了两次，两次不一样",
            at);
  }

  /** The same reading, which is not certain for a reason. */
  Reading doubted(String why) {
    return isCertain() ? new Reading(way, Confidence.DOUBTFUL, text, guess, why, at) : this;
  }

  public boolean isCertain() {
    return confidence == Confidence.CERTAIN;
  }
}
