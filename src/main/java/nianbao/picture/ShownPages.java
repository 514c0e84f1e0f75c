package nianbao.picture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Related;

/** Which pages of a PDF are worth a picture in the report. */
public final class ShownPages {
  /** As many pages are all shown. */
  private static final int SHORT = 4;

  /** Of a document that is wrong everywhere, as many pages show it. */
  private static final int MOST = 12;

  private ShownPages() {}

  /** The first page and those that a finding concerns; none where there is nothing to show. */
  public static Set<Integer> of(String file, int pages, List<Finding> findings) {
    Set<Integer> shown = new TreeSet<>();
    for (Finding finding : findings) {
      add(shown, file, finding.at());
      finding.related().stream().map(Related::at).forEach(at -> add(shown, file, at));
    }
    for (int page = 1; page <= (pages <= SHORT ? pages : 1) && !findings.isEmpty(); page++) {
      shown.add(page);
    }
    return shown.stream()
        .filter(page -> page <= pages)
        .limit(MOST)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void add(Set<Integer> shown, String file, Location at) {
    if (at instanceof Location.InPdf pdf && pdf.file().equals(file)) {
      shown.add(pdf.page());
      pdf.runs().forEach(run -> shown.add(run.page()));
    }
  }
}
