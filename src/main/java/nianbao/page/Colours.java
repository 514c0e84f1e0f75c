package nianbao.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;

/** Understands the operators that set a colour (ISO 32000-1, 8.6.8). */
final class Colours {
  private final COSDictionary resources;

  /**
   * @param resources of the content stream: they name colour spaces
   */
  Colours(COSDictionary resources) {
    this.resources = resources;
  }

  /** Sets the colour of fills and text by a small letter's operator, of lines by a capital's. */
  void set(String operator, List<COSBase> operands, GraphicsState state) {
    boolean lines = Character.isUpperCase(operator.charAt(0));
    GraphicsState.Paint paint = lines ? state.stroke : state.fill;
    GraphicsState.Paint changed =
        switch (operator) {
          case "cs", "CS" -> new GraphicsState.Paint(Colour.BLACK, last(operands));
          case "sc", "scn", "SC", "SCN" ->
              new GraphicsState.Paint(colour(paint.space(), operands), paint.space());
          default -> new GraphicsState.Paint(device(numbers(operands)), COSName.DEVICEGRAY);
        };
    if (lines) {
      state.stroke = changed;
    } else {
      state.fill = changed;
    }
  }

  private static COSBase last(List<COSBase> operands) {
    return operands.isEmpty() ? COSName.DEVICEGRAY : operands.get(operands.size() - 1);
  }

  private Colour colour(COSBase named, List<COSBase> operands) {
    double[] parts = numbers(operands);
    if (last(operands) instanceof COSName || COSName.PATTERN.equals(named)) {
      return Colour.PATTERN;
    }
    COSBase space = space(named);
    return space instanceof COSName ? device(parts) : converted(space, parts);
  }

  private COSBase space(COSBase named) {
    COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
    COSBase found =
        spaces != null && named instanceof COSName name ? spaces.getDictionaryObject(name) : null;
    return found == null ? named : found;
  }

  /** By the number of its parts a colour is grey, red-green-blue or a mix of four inks. */
  private static Colour device(double[] parts) {
    return switch (parts.length) {
      case 1 -> Colour.of(parts[0], parts[0], parts[0]);
      case 3 -> Colour.of(parts[0], parts[1], parts[2]);
      case 4 -> {
        double light = 1 - parts[3];
        yield Colour.of((1 - parts[0]) * light, (1 - parts[1]) * light, (1 - parts[2]) * light);
      }
      default -> Colour.BLACK;
    };
  }

  /** A spot colour, an indexed or a calibrated one, as PDFBox converts it. */
  private Colour converted(COSBase space, double[] parts) {
    try {
      float[] values = new float[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = (float) parts[i];
      }
      float[] rgb = PDColorSpace.create(space, new PDResources(resources)).toRGB(values);
      return Colour.of(rgb[0], rgb[1], rgb[2]);
    } catch (IOException | RuntimeException e) {
      // PDFBox answers a damaged colour space with any of these; the rest of the page is readable.
      return device(parts);
    }
  }

  private static double[] numbers(List<COSBase> operands) {
    double[] numbers = new double[operands.size()];
    int count = 0;
    for (COSBase operand : operands) {
      if (operand instanceof COSNumber number) {
        numbers[count++] = number.floatValue();
      }
    }
    return Arrays.copyOf(numbers, count);
  }
}
