package nianbao.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.font.FontLibrary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF of this program that somebody does not have yet. */
public final class PageShots {
  private static final double POINTS_PER_INCH = 72;

  public PageShots(FontLibrary fonts) {
    ProjectFonts.install(fonts);
  }

  /**
   * All pages in their order, with the pictures of those that are not among the known ones.
   *
   * @param have the hashes of pages whose pictures are known
   */
  public List<PageShot> of(byte[] pdf, double dpi, Set<String> have) {
    List<PageShot> shots = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        String hash = PageHash.of(document.getPage(i), dpi);
        Optional<byte[]> png =
            have.contains(hash)
                ? Optional.empty()
                : Optional.of(
                    png(renderer.renderImage(i, (float) (dpi / POINTS_PER_INCH), ImageType.RGB)));
        PDRectangle size = document.getPage(i).getCropBox();
        shots.add(new PageShot(i + 1, size.getWidth(), size.getHeight(), hash, png));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own PDF cannot be drawn", e);
    }
    return List.copyOf(shots);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    return isGrey(image) ? GreyPng.of(image) : ColourPng.of(image);
  }

  private static boolean isGrey(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        int green = pixel >> 8 & 0xFF;
        if ((pixel & 0xFF) != green || (pixel >> 16 & 0xFF) != green) {
          return false;
        }
      }
    }
    return true;
  }
}
