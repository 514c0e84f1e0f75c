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
    double width = Math.max(TAG_HEIGHT, DIGIT * (1 + Integer.toString(number).length()));
    Box tag = new Box(frame.x(), Math.max(0, frame.y() - TAG_HEIGHT), width, TAG_HEIGHT);
    marks.add(new Mark(number, finding, page, frame, free(page, tag), kind));
  }

  private Box free(int page, Box wanted) {
    Box tag = wanted;
    for (int i = 0; i < ROW; i++) {
      Optional<Box> other = taken.at(page, tag);
      if (other.isEmpty()) {
        break;
      }
      tag = new Box(other.get().right() + 1, tag.y(), tag.width(), tag.height());
    }
    taken.take(page, tag);
    return tag;
  }
}
