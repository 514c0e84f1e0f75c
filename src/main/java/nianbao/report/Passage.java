package nianbao.report;

import java.util.Objects;
import java.util.function.UnaryOperator;
import nianbao.finding.Location;

/** One line of a narrative as the clerk wrote it. */
public sealed interface Passage {
  Location at();

  /** This passage with its texts changed. */
  Passage with(UnaryOperator<String> change);

  /** Its text as a clerk would write it; empty for a chart or a picture. */
  String line();

  /**
   * A sub-heading on a line of its own.
   *
   * @param level by its numbering; decides the look
   * @param depth by its nesting, 1 directly under the section, and never more than one deeper than
   *     the heading before; decides the tag
   */
  record Heading(Level level, int depth, String text, Location at) implements Passage {
    public Heading {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(at, "at");
    }

    @Override
    public String line() {
      return text;
    }

    @Override
    public Passage with(UnaryOperator<String> change) {
      return new Heading(level, depth, change.apply(text), at);
    }
  }

  /**
   * A paragraph that begins with its heading.
   *
   * @param heading up to and including its full stop
   * @param text the rest of the paragraph
   */
  record RunIn(Level level, String heading, String text, Location at) implements Passage {
    public RunIn {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(at, "at");
    }

    @Override
    public String line() {
      return heading + text;
    }

    @Override
    public Passage with(UnaryOperator<String> change) {
      return new RunIn(level, change.apply(heading), change.apply(text), at);
    }
  }

  /** An ordinary paragraph. */
  record Paragraph(String text, Location at) implements Passage {
    public Paragraph {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(at, "at");
    }

    @Override
    public String line() {
      return text;
    }

    @Override
    public Passage with(UnaryOperator<String> change) {
      return new Paragraph(change.apply(text), at);
    }
  }

  /** The place of a chart or picture. */
  record Placed(Exhibit exhibit, Location at) implements Passage {
    public Placed {
      Objects.requireNonNull(exhibit, "exhibit");
      Objects.requireNonNull(at, "at");
    }

    @Override
    public String line() {
      return "";
    }

    @Override
    public Passage with(UnaryOperator<String> change) {
      return new Placed(exhibit.with(change), at);
    }
  }
}
