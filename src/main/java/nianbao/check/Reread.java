package nianbao.check;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Location;
import nianbao.page.Area;
import nianbao.page.PageModel;
import nianbao.recover.Recovered;

/**
 * A PDF as read again, beside what was put into it.
 *
 * @param said what it says in the terms of the form; nothing where it has no tags
 * @param blocks its paragraphs, headings and cells; none where it has no tags
 */
record Reread(
    Expected expected, PageModel model, Optional<Recovered> said, List<PrintedBlock> blocks) {
  Location at(Area area) {
    return area.in(model.file());
  }
}
