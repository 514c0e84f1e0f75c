package nianbao.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.font.FontLibrary;
import nianbao.picture.AnnotatedPdf;
import nianbao.picture.PagePicture;
import nianbao.picture.PagePictures;
import nianbao.picture.ShownPages;

/** Shows the findings of a PDF on its pages. */
final class Illustrator {
  /** Fine enough to read a table by, and as a screen shows it. */
  private static final double DPI = 96;

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

  /** The pages worth a picture. */
  List<PagePicture> pictures(ReportFile file, int pages, List<Finding> findings) {
    Set<Integer> shown = ShownPages.of(file.name(), pages, findings);
    return pictures.of(file.name(), file.bytes(), shown, DPI, findings);
  }

  /** A copy with the findings marked. */
  Outcome<byte[]> annotated(ReportFile file, List<Finding> findings) {
    return annotated.of(file.name(), file.bytes(), findings);
  }
}
