package nianbao.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Vector;

/**
 * A shared font in one document, of which just the characters that the document shows are embedded.
 *
 * <p>PDFBox's own class builds the widths of the whole font for each document, packs the subset,
 * unpacks and parses it again, and needs a map from the numbers of the old glyphs to the new ones.
 * Here a character gets the next number when it is first shown, which is its glyph's number in the
 * subset too. Two characters never share a number, so each is read back as itself.
 */
final class EmbeddedFont extends PDFont {
  private static final int PAGE = 8;
  private static final short UNKNOWN = -1;
  private static final short ABSENT = -2;

  private final PDDocument pdf;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final PDFontDescriptor descriptor;
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();

  /** In thousandths of the font size, by the upper and the lower bits of a code point. */
  private final short[][] widths = new short[Character.MAX_CODE_POINT + 1 >> PAGE][];

  private EmbeddedFont(PDDocument pdf, TrueTypeFont font, COSDictionary dictionary)
      throws IOException {
    super(dictionary);
    this.pdf = pdf;
    this.font = font;
    glyphs = font.getUnicodeCmapLookup();
    descriptor = FontMetrics.of(font, getName());
  }

  static EmbeddedFont in(PDDocument pdf, TrueTypeFont font, String family) throws IOException {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    dictionary.setName(COSName.BASE_FONT, font.getName() == null ? family : font.getName());
    return new EmbeddedFont(pdf, font, dictionary);
  }

  @Override
  protected byte[] encode(int codePoint) {
    Integer code = codes.get(codePoint);
    if (code == null) {
      width(codePoint);
      code = codes.size() + 1;
      codes.put(codePoint, code);
    }
    return new byte[] {(byte) (code >> 8), code.byteValue()};
  }

  /**
   * @throws IllegalArgumentException where the font lacks a character; the layout engine asks the
   *     next font then
   */
  @Override
  public float getStringWidth(String text) {
    int sum = 0;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      sum += width(codePoint);
    }
    return sum;
  }

  private int width(int codePoint) {
    short[] page = widths[codePoint >> PAGE];
    if (page == null) {
      page = new short[1 << PAGE];
      Arrays.fill(page, UNKNOWN);
      widths[codePoint >> PAGE] = page;
    }
    int at = codePoint & (1 << PAGE) - 1;
    if (page[at] == UNKNOWN) {
      int glyph = glyphs.getGlyphId(codePoint);
      page[at] = glyph == 0 ? ABSENT : (short) advance(glyph);
    }
    if (page[at] == ABSENT) {
      throw new IllegalArgumentException("no glyph in " + getName());
    }
    return page[at];
  }

  private int advance(int glyph) {
    try {
      return Math.round(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException("a font in memory can be read", e);
    }
  }

  @Override
  public void subset() throws IOException {
    new FontWriter(pdf, dict, descriptor)
        .write(codes.keySet().stream().toList(), new FontSubset(font).of(glyphs()), this::width);
  }

  private int[] glyphs() {
    return codes.keySet().stream().mapToInt(glyphs::getGlyphId).toArray();
  }

  @Override
  public boolean willBeSubset() {
    return true;
  }

  /** Nothing to do: showing a character has added it. */
  @Override
  public void addToSubset(int codePoint) {}

  @Override
  public PDFontDescriptor getFontDescriptor() {
    return descriptor;
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return font.getFontBBox();
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return in.read() << 8 | in.read();
  }

  @Override
  public float getWidth(int code) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue() == code)
        .mapToInt(entry -> width(entry.getKey()))
        .findFirst()
        .orElse(0);
  }

  @Override
  public float getWidthFromFont(int code) {
    return getWidth(code);
  }

  @Override
  @SuppressWarnings("deprecation") // still abstract in PDFBox
  public float getHeight(int code) {
    return descriptor.getCapHeight();
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return true;
  }

  @Override
  public Vector getPositionVector(int code) {
    throw new UnsupportedOperationException("horizontal text only");
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("not one of the fonts that readers have");
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }
}
