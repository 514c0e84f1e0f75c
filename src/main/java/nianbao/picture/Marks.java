package nianbao.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Related;

/**
 * The places on the pages of one PDF where its findings are to be marked, each with the finding's
 * number in the order given.
 */
public final class Marks {
  /** The family of rules about personal data: what they find is not to be shown again. */
  private static final String PERSONAL = "D";

  /** Room between what stands at a place and the frame around it, in points. */
  private static final double MARGIN = 2;

  /** Lower things stand in a table: above is the next figure, while beside is room. */
  private static final double LOW = 13;

  private static final double TAG_HEIGHT = 11;
  private static final double DIGIT = 6;

  /** As many numbers stand in a row at most; those of a crowded place then lie on one another. */
  private static final int ROW = 12;

  private final String file;
  private final List<Mark> marks = new ArrayList<>();
  private final TakenPlaces taken = new TakenPlaces();

  private Marks(String file) {
    this.file = file;
  }

  /** The marks for one file, in the order of the findings. */
  public static List<Mark> of(String file, List<Finding> findings) {
    Marks marks = new Marks(file);
    for (int i = 0; i < findings.size(); i++) {
      marks.add(i + 1, findings.get(i));
    }
    return List.copyOf(marks.marks);
  }

  /** Whether what stands at the finding's places must not be shown. */
  public static boolean isPersonal(Finding finding) {
    return finding.rule().code().startsWith(PERSONAL);
  }

  private void add(int number, Finding finding) {
    add(number, finding, finding.at(), Mark.Kind.FIRST);
    for (Related related : finding.related()) {
      if (!related.at().equals(finding.at())) {
        add(number, finding, related.at(), Mark.Kind.RELATED);
      }
    }
  }

  private void add(int number, Finding finding, Location at, Mark.Kind kind) {
    if (!(at instanceof Location.InPdf pdf) || !pdf.file().equals(file)) {
      return;
    }
    add(number, finding, pdf.page(), pdf.box(), kind);
    for (Location.InPdf.Run run : pdf.runs()) {
      if (run.page() != pdf.page() || !pdf.box().contains(run.box(), MARGIN)) {
        Mark.Kind more = kind == Mark.Kind.FIRST ? Mark.Kind.MORE : kind;
        add(number, finding, run.page(), run.box(), more);
      }
    }
  }

  private void add(int number, Finding finding, int page, Box place, Mark.Kind kind) {
    Box frame =
        new Box(
            place.x() - MARGIN,
            place.y() - MARGIN,
            place.width() + 2 * MARGIN,
            place.height() + 2 * MARGIN);
    Box tag = place.height() < LOW ? beside(page, frame, number) : above(page, frame, number);
    taken.take(page, tag);
    marks.add(new Mark(number, finding, page, frame, tag, kind));
  }

  private Box above(int page, Box frame, int number) {
    Box tag = new Box(frame.x(), Math.max(0, frame.y() - TAG_HEIGHT), width(number), TAG_HEIGHT);
    Optional<Box> other = taken.at(page, tag);
    for (int i = 0; i < ROW && other.isPresent(); i++) {
      tag = new Box(other.get().right() + 1, tag.y(), tag.width(), TAG_HEIGHT);
      other = taken.at(page, tag);
    }
    return tag;
  }

  private Box beside(int page, Box frame, int number) {
    double width = width(number);
    double y = frame.y() + (frame.height() - TAG_HEIGHT) / 2;
    Box tag = new Box(Math.max(0, frame.x() - width), y, width, TAG_HEIGHT);
    Optional<Box> other = taken.at(page, tag);
    for (int i = 0; i < ROW && other.isPresent(); i++) {
      tag = new Box(Math.max(0, other.get().x() - 1 - width), y, width, TAG_HEIGHT);
      other = taken.at(page, tag);
    }
    return tag;
  }

  private static double width(int number) {
    return DIGIT * (1 + Integer.toString(number).length());
  }
}
