package nianbao.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.finding.Related;
import nianbao.font.FontLibrary;
import nianbao.picture.AnnotatedPdf;
import nianbao.picture.PagePicture;
import nianbao.picture.PagePictures;

/** Shows the findings of a PDF on its pages. */
final class Illustrator {
  /** Fine enough to read a table by, and as a screen shows it. */
  private static final double DPI = 96;

  /** More would make a page that no browser likes to show. */
  private static final int MOST_PICTURES = 40;

  private final PagePictures pictures;
  private final AnnotatedPdf annotated;

  private Illustrator(FontLibrary fonts) {
    this.pictures = new PagePictures(fonts);
    this.annotated = new AnnotatedPdf(fonts);
  }

  /** With the fonts of a home folder, where they can be read. */
  static Outcome<Illustrator> in(Home home) {
    Outcome<FontLibrary> fonts = FontLibrary.load(home.fonts());
    Optional<Illustrator> made = fonts.value().map(Illustrator::new);
    return new Outcome<>(made, made.isPresent() ? List.of() : fonts.findings());
  }

  /** The first page and those with findings. */
  List<PagePicture> pictures(ReportFile file, List<Finding> findings) {
    Set<Integer> pages =
        Stream.concat(Stream.of(1), findings.stream().flatMap(Illustrator::pages))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> first = pages.stream().limit(MOST_PICTURES).collect(Collectors.toSet());
    return pictures.of(file.name(), file.bytes(), first, DPI, findings);
  }

  /** A copy with the findings marked. */
  Outcome<byte[]> annotated(ReportFile file, List<Finding> findings) {
    return annotated.of(file.name(), file.bytes(), findings);
  }

  private static Stream<Integer> pages(Finding finding) {
    return Stream.concat(Stream.of(finding.at()), finding.related().stream().map(Related::at))
        .flatMap(at -> at instanceof Location.InPdf pdf ? Stream.of(pdf.page()) : Stream.empty());
  }
}
