package nianbao.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import nianbao.finding.Box;
import nianbao.font.FontLibrary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of two PDFs side by side, in colour, and says where the pictures differ. */
public final class PageComparison {
  private static final double POINTS_PER_INCH = 72;

  /** An A4 page at 96 dpi has 0.9 million; a page as large as a house is drawn smaller. */
  private static final double MAX_PIXELS = 4_000_000;

  /** A page of three points is as good as none. */
  private static final double MIN_POINTS = 3;

  public PageComparison(FontLibrary fonts) {
    ProjectFonts.install(fonts);
  }

  /**
   * The pages of each pair, one pair at a time in memory.
   *
   * @param dpi of the pictures; 96 shows what a screen does
   */
  public List<ComparedPage> of(byte[] before, byte[] after, List<PagePair> pairs, double dpi) {
    try (Drawn first = Drawn.of(before, dpi);
        Drawn second = Drawn.of(after, dpi)) {
      List<ComparedPage> compared = new ArrayList<>();
      for (PagePair pair : pairs) {
        compared.add(compared(pair, first.page(pair.before()), second.page(pair.after())));
      }
      return compared;
    } catch (IOException e) {
      throw new UncheckedIOException("closing what is in memory cannot fail", e);
    }
  }

  private static ComparedPage compared(
      PagePair pair, Optional<Sheet> before, Optional<Sheet> after) {
    Optional<PagePicture> first = before.map(sheet -> sheet.picture(sheet.image));
    Optional<PagePicture> second = after.map(sheet -> sheet.picture(sheet.image));
    if (before.isEmpty() || after.isEmpty()) {
      return new ComparedPage(pair, first, second, Optional.empty(), List.of());
    }
    PixelComparison pixels = new PixelComparison(before.get().image, after.get().image);
    List<Box> changed = pixels.places().stream().map(after.get()::box).toList();
    Optional<PagePicture> overlay = Optional.of(after.get().picture(pixels.overlay()));
    return new ComparedPage(pair, first, second, overlay, changed);
  }

  /**
   * A page that has been drawn.
   *
   * @param scale pixels a point
   */
  private record Sheet(int number, BufferedImage image, double scale) {
    PagePicture picture(BufferedImage shown) {
      try {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(shown, "png", png);
        return new PagePicture(
            number, shown.getWidth() / scale, shown.getHeight() / scale, png.toByteArray());
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory cannot fail", e);
      }
    }

    Box box(Rectangle pixels) {
      return new Box(
          pixels.x / scale, pixels.y / scale, pixels.width / scale, pixels.height / scale);
    }
  }

  /** A document whose pages are drawn when asked for. */
  private record Drawn(Optional<PDDocument> document, double dpi) implements AutoCloseable {
    static Drawn of(byte[] pdf, double dpi) {
      try {
        return new Drawn(Optional.of(Loader.loadPDF(pdf)), dpi);
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // The reader has told what is wrong with the file.
        return new Drawn(Optional.empty(), dpi);
      }
    }

    Optional<Sheet> page(int number) {
      if (document.isEmpty() || number < 1 || number > document.get().getNumberOfPages()) {
        return Optional.empty();
      }
      try {
        var crop = document.get().getPage(number - 1).getCropBox();
        double width = crop.getWidth();
        double height = crop.getHeight();
        if (width < MIN_POINTS || height < MIN_POINTS) {
          return Optional.empty();
        }
        double scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(MAX_PIXELS / width / height));
        PDFRenderer renderer = new PDFRenderer(document.get());
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
        return Optional.of(new Sheet(number, image, scale));
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // PDFBox answers damage with any of these; the differences can be read without pictures.
        return Optional.empty();
      }
    }

    @Override
    public void close() throws IOException {
      if (document.isPresent()) {
        document.get().close();
      }
    }
  }
}
