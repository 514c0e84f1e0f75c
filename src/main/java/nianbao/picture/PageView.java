package nianbao.picture;

import java.awt.geom.AffineTransform;
import nianbao.finding.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is looked at, and as its own coordinates see it.
 *
 * @param crop what is shown of it
 * @param rotation clockwise, in degrees
 */
record PageView(PDRectangle crop, int rotation) {
  static PageView of(PDPage page) {
    return new PageView(page.getCropBox(), page.getRotation());
  }

  /** Where in the page's coordinates a box stands. */
  PDRectangle area(Box box) {
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    return switch (rotation) {
      case 90 -> area(left + box.y(), bottom + box.x(), box.height(), box.width());
      case 180 -> area(right - box.right(), bottom + box.y(), box.width(), box.height());
      case 270 -> area(right - box.bottom(), top - box.right(), box.height(), box.width());
      default -> area(left + box.x(), top - box.bottom(), box.width(), box.height());
    };
  }

  /** Turns what is drawn upright so that it is upright on the page as it is looked at. */
  AffineTransform upright() {
    return AffineTransform.getQuadrantRotateInstance(rotation / 90);
  }

  private static PDRectangle area(double x, double y, double width, double height) {
    return new PDRectangle((float) x, (float) y, (float) width, (float) height);
  }
}
