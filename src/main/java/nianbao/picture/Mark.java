package nianbao.picture;

import nianbao.finding.Box;
import nianbao.finding.Finding;

/**
 * A place on a page where a finding is marked.
 *
 * @param number the finding's, counted from 1
 * @param page counted from 1
 * @param box in points from the top left corner of the page as it is looked at
 * @param tag where the number stands, clear of the numbers of other findings
 * @param kind what the place is to the finding
 */
public record Mark(int number, Finding finding, int page, Box box, Box tag, Kind kind) {
  /** What a place is to its finding. */
  public enum Kind {
    /** Where it begins. */
    FIRST,
    /** Where its text goes on, on another line or page. */
    MORE,
    /** Another place concerned. */
    RELATED
  }

  /** Whether nobody shall see what stands here. */
  public boolean covered() {
    return Marks.isPersonal(finding);
  }
}
