package nianbao.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.font.FontLibrary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF, with personal data blacked out. */
public final class PagePictures {
  private static final double POINTS_PER_INCH = 72;

  /** An A4 page at 96 dpi has 0.9 million; a page as large as a house is drawn smaller. */
  private static final double MAX_PIXELS = 4_000_000;

  /** A page of three points is as good as none. */
  private static final double MIN_POINTS = 3;

  public PagePictures(FontLibrary fonts) {
    ProjectFonts.install(fonts);
  }

  /**
   * The pictures of some pages in their order. A page that is not there or cannot be drawn has
   * none.
   *
   * @param file the name that the findings' places give the PDF
   * @param pages counted from 1
   * @param findings of the PDF: what those about personal data have found is blacked out
   */
  public List<PagePicture> of(
      String file, byte[] pdf, Set<Integer> pages, double dpi, List<Finding> findings) {
    List<Mark> covered = Marks.of(file, findings).stream().filter(Mark::covered).toList();
    List<PagePicture> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      for (int page : new TreeSet<>(pages)) {
        if (page >= 1 && page <= document.getNumberOfPages()) {
          picture(document, renderer, page, dpi, covered).ifPresent(pictures::add);
        }
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The reader has told what is wrong with the file.
      return List.copyOf(pictures);
    }
    return List.copyOf(pictures);
  }

  private static Optional<PagePicture> picture(
      PDDocument document, PDFRenderer renderer, int number, double dpi, List<Mark> covered) {
    try {
      PDPage page = document.getPage(number - 1);
      PDRectangle crop = page.getCropBox();
      boolean turned = page.getRotation() % 180 != 0;
      double width = turned ? crop.getHeight() : crop.getWidth();
      double height = turned ? crop.getWidth() : crop.getHeight();
      if (width < MIN_POINTS || height < MIN_POINTS) {
        return Optional.empty();
      }
      double scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(MAX_PIXELS / width / height));
      BufferedImage image = renderer.renderImage(number - 1, (float) scale, ImageType.GRAY);
      cover(image, scale, covered.stream().filter(mark -> mark.page() == number).toList());
      return Optional.of(new PagePicture(number, width, height, GreyPng.of(image)));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers damage with any of these; the findings can be read without the picture.
      return Optional.empty();
    }
  }

  private static void cover(BufferedImage image, double scale, List<Mark> covered) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    for (Mark mark : covered) {
      Box box = mark.box();
      int left = (int) Math.floor(box.x() * scale);
      int top = (int) Math.floor(box.y() * scale);
      int right = (int) Math.ceil(box.right() * scale);
      int bottom = (int) Math.ceil(box.bottom() * scale);
      graphics.fillRect(left, top, right - left, bottom - top);
    }
    graphics.dispose();
  }
}
