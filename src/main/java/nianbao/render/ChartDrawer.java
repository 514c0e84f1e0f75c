package nianbao.render;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the charts' {@code <svg>} as lines of the page itself: paths of straight lines, filled and
 * stroked, and nothing else of SVG.
 */
final class ChartDrawer implements SVGDrawer {
  private static final double PIXELS_PER_POINT = 96 / 72.0;

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    return new Drawing(svg, dotsPerPixel * PIXELS_PER_POINT);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {
    // The drawings hold no text.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // The drawings hold no text.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  private record Drawing(Element svg, double dotsPerPoint) implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return dots("width");
    }

    @Override
    public int getIntrinsicHeight() {
      return dots("height");
    }

    private int dots(String attribute) {
      String points = svg.getAttribute(attribute).replace("pt", "");
      return (int) StrictMath.round(Double.parseDouble(points) * dotsPerPoint);
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
      AffineTransform toPage = AffineTransform.getTranslateInstance(x, y);
      toPage.scale(dotsPerPoint, dotsPerPoint);
      for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element path) {
          draw(path, page, toPage);
        }
      }
    }

    private void draw(Element element, OutputDevice page, AffineTransform toPage) {
      Path2D path = path(element.getAttribute("d"));
      path.transform(toPage);
      String fill = element.getAttribute("fill");
      if (!fill.equals(ChartShape.NONE)) {
        page.setColor(colour(fill));
        page.fill(path);
      }
      String stroke = element.getAttribute("stroke");
      if (!stroke.equals(ChartShape.NONE)) {
        double width = Double.parseDouble(element.getAttribute("stroke-width")) * dotsPerPoint;
        page.setColor(colour(stroke));
        page.setStroke(
            new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        page.draw(path);
      }
    }

    private static FSRGBColor colour(String hex) {
      return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
    }

    private static Path2D path(String data) {
      Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      for (String command : data.split("(?=[MLZ])")) {
        String[] point = command.substring(1).split(" ");
        switch (command.charAt(0)) {
          case 'M' -> path.moveTo(Double.parseDouble(point[0]), Double.parseDouble(point[1]));
          case 'L' -> path.lineTo(Double.parseDouble(point[0]), Double.parseDouble(point[1]));
          default -> path.closePath();
        }
      }
      return path;
    }
  }
}
