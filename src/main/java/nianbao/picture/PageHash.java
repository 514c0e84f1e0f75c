package nianbao.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Tells whether two pages of this program's PDFs look the same, without drawing them.
 *
 * <p>The codes of a text count by the characters they stand for: a new character on one page gives
 * other codes to the text of all pages, and leaves them looking as they did.
 */
final class PageHash {
  private static final int BYTES = 16;

  /** They say what is what, and draw nothing. */
  private static final Set<String> UNSEEN = Set.of("BDC", "BMC", "EMC", "DP", "MP");

  /** Where the names among an operator's operands are looked up. */
  private static final Map<String, COSName> RESOURCES =
      Map.of(
          "Do", COSName.XOBJECT,
          "gs", COSName.EXT_G_STATE,
          "sh", COSName.SHADING,
          "cs", COSName.COLORSPACE,
          "CS", COSName.COLORSPACE,
          "scn", COSName.PATTERN,
          "SCN", COSName.PATTERN);

  private final PDPage page;
  private final MessageDigest digest = sha256();
  private final Map<COSBase, Integer> seen = new IdentityHashMap<>();
  private PDFont font;

  private PageHash(PDPage page) {
    this.page = page;
  }

  static String of(PDPage page, double dpi) throws IOException {
    PageHash hash = new PageHash(page);
    hash.add(dpi + " " + page.getCropBox() + " " + page.getRotation());
    hash.addContent();
    return HexFormat.of().formatHex(hash.digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void addContent() throws IOException {
    PDFStreamParser parser = new PDFStreamParser(page);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        add(operator.getName(), operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
  }

  private void add(String operator, List<COSBase> operands) throws IOException {
    if (UNSEEN.contains(operator)) {
      return;
    }
    add(operator);
    if (operator.equals("Tf")) {
      font = page.getResources().getFont((COSName) operands.get(0));
      add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
      add(operands.get(1));
      return;
    }
    COSName kind = RESOURCES.get(operator);
    for (COSBase operand : operands) {
      if (kind != null && operand instanceof COSName name) {
        addResource(kind, name);
      } else {
        add(operand);
      }
    }
  }

  private void addResource(COSName kind, COSName name) throws IOException {
    COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(kind);
    COSBase resource = named == null ? null : named.getDictionaryObject(name);
    // A colour space of the standard has its name and nothing more.
    add(resource == null ? name : resource);
  }

  private void add(COSBase base) throws IOException {
    COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
    if (value instanceof COSString text) {
      addText(text.getBytes());
    } else if (value instanceof COSArray array) {
      addAll(array);
    } else if (value instanceof COSDictionary dictionary) {
      addDictionary(dictionary);
    } else {
      add(String.valueOf(value));
    }
  }

  private void addAll(COSArray array) throws IOException {
    add("[" + array.size());
    for (COSBase item : array) {
      add(item);
    }
  }

  private void addDictionary(COSDictionary dictionary) throws IOException {
    Integer before = seen.putIfAbsent(dictionary, seen.size());
    if (before != null) {
      add("=" + before);
      return;
    }
    add("<" + dictionary.size());
    for (COSName key : dictionary.keySet().stream().sorted().toList()) {
      add(key);
      add(dictionary.getItem(key));
    }
    if (dictionary instanceof COSStream stream) {
      try (InputStream raw = stream.createRawInputStream()) {
        digest.update(raw.readAllBytes());
      }
    }
  }

  private void addText(byte[] codes) throws IOException {
    if (font == null) {
      digest.update(codes);
      return;
    }
    StringBuilder text = new StringBuilder();
    try (InputStream in = new ByteArrayInputStream(codes)) {
      while (in.available() > 0) {
        text.append(font.toUnicode(font.readCode(in)));
      }
    }
    add(text.toString());
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
