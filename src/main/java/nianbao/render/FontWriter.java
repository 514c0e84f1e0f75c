package nianbao.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Writes a subset of a font into a PDF, with the widths and the meaning of its characters. */
record FontWriter(PDDocument pdf, COSDictionary font, PDFontDescriptor descriptor) {
  private static final int DEFAULT_WIDTH = 1000;

  /** A character map must not list more at a time. */
  private static final int MOST_ENTRIES = 100;

  private static final int TAG_LENGTH = 6;
  private static final int LETTERS = 26;

  /**
   * @param codePoints the characters, of which the first has the code 1
   * @param program a font file whose glyphs have the numbers of the characters
   */
  void write(List<Integer> codePoints, byte[] program, IntUnaryOperator width) throws IOException {
    String name = tag(codePoints) + "+" + descriptor.getFontName();
    descriptor.setFontName(name);
    COSStream file = stream(program);
    file.setInt(COSName.LENGTH1, program.length);
    descriptor.getCOSObject().setItem(COSName.FONT_FILE2, file);
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem(COSName.TYPE, COSName.FONT);
    glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    glyphs.setName(COSName.BASE_FONT, name);
    glyphs.setItem(COSName.CIDSYSTEMINFO, identity());
    glyphs.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    glyphs.setItem(COSName.FONT_DESC, descriptor);
    glyphs.setItem(COSName.W, widths(codePoints, width));
    COSArray descendants = new COSArray();
    descendants.add(glyphs);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(meanings(codePoints)));
  }

  /** Six letters that differ where the characters do. */
  private static String tag(List<Integer> codePoints) {
    StringBuilder tag = new StringBuilder();
    for (int hash = codePoints.hashCode(); tag.length() < TAG_LENGTH; hash = hash / LETTERS) {
      tag.append((char) ('A' + Math.floorMod(hash, LETTERS)));
    }
    return tag.toString();
  }

  private static COSDictionary identity() {
    COSDictionary identity = new COSDictionary();
    identity.setString(COSName.REGISTRY, "Adobe");
    identity.setString(COSName.ORDERING, "Identity");
    identity.setInt(COSName.SUPPLEMENT, 0);
    return identity;
  }

  /** Stretches of characters that are not as wide as a Han character. */
  private static COSArray widths(List<Integer> codePoints, IntUnaryOperator width) {
    COSArray widths = new COSArray();
    COSArray stretch = new COSArray();
    for (int i = 0; i < codePoints.size(); i++) {
      int one = width.applyAsInt(codePoints.get(i));
      if (one == DEFAULT_WIDTH) {
        stretch = new COSArray();
        continue;
      }
      if (stretch.size() == 0) {
        widths.add(COSInteger.get(i + 1));
        widths.add(stretch);
      }
      stretch.add(COSInteger.get(one));
    }
    return widths;
  }

  private static byte[] meanings(List<Integer> codePoints) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int i = 0; i < codePoints.size(); i++) {
      if (i % MOST_ENTRIES == 0) {
        map.append(Math.min(MOST_ENTRIES, codePoints.size() - i)).append(" beginbfchar\n");
      }
      map.append('<').append(hex(i + 1)).append("> <");
      for (char c : Character.toChars(codePoints.get(i))) {
        map.append(hex(c));
      }
      map.append(">\n");
      if ((i + 1) % MOST_ENTRIES == 0 || i + 1 == codePoints.size()) {
        map.append("endbfchar\n");
      }
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(int number) {
    return Integer.toHexString(0x10000 | number).substring(1).toUpperCase(Locale.ROOT);
  }

  private COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
