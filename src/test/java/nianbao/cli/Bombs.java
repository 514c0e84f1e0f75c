package nianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Small PDFs that ask for far more time or memory than they look like, each in a way of its own.
 */
final class Bombs {
  private static final int MEGA = 1 << 20;

  private Bombs() {}

  /** Makes a PDF. */
  interface Maker {
    byte[] make() throws IOException;
  }

  /** All of them by what they do. */
  static Map<String, Maker> all() {
    Map<String, Maker> all = new LinkedHashMap<>();
    all.put("a page that unpacks to a gigabyte", HostilePdfs::bomb);
    all.put("a form that draws itself", HostilePdfs::ring);
    all.put("a page tree that is its own branch", HostilePdfs::endlessPages);
    all.put("500 pages", () -> HostilePdfs.ofPages(500));
    all.put("1000 pages of 60 MB", () -> pages(1000, repeated("0 0 m 9 9 l S ", 60 * MEGA)));
    all.put("2 million words", () -> pages(1, text("(a) Tj 3 0 Td ", 2_000_000)));
    all.put("4 million strokes", () -> pages(1, repeated("0 0 m 9 0 l S ", 56 * MEGA)));
    all.put("one word of 60 MB", () -> pages(1, text("(" + "a".repeat(1000) + ") Tj ", 60_000)));
    all.put("a million arrays in arrays", () -> pages(1, repeated("[", 2 * MEGA)));
    all.put("a million states", () -> pages(1, repeated("q ", 2 * MEGA)));
    all.put("forms that draw ten others, ten deep", Bombs::laughs);
    all.put("a catalog nested a million deep", Bombs::deepCatalog);
    all.put("an object stream of 400 MB", Bombs::objectStream);
    all.put("a cross-reference of 30 million", Bombs::crossReference);
    all.put("a font program of 400 MB", () -> font("FontFile2", "\0\1\0\0", 400));
    all.put("a character map of 400 MB", () -> font("ToUnicode", "", 400));
    all.put("a character map of 4 million ranges", Bombs::ranges);
    all.put("a picture of 40000 by 40000", Bombs::picture);
    all.put("metadata of 400 MB", Bombs::metadata);
    all.put("metadata that expand", Bombs::expandingMetadata);
    all.put("tags a million deep", () -> tags(1_000_000, 1));
    all.put("a million tags side by side", () -> tags(1, 1_000_000));
    return all;
  }

  /** Fills a document. */
  private interface Filling {
    void fill(PDDocument document) throws IOException;
  }

  private static byte[] document(Filling filling) throws IOException {
    try (PDDocument document = new PDDocument()) {
      filling.fill(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Content in pieces, so that it need not be in memory at once. */
  private record Content(String before, String piece, int times) {
    void write(COSStream stream) throws IOException {
      byte[] block =
          piece.repeat(Math.max(1, MEGA / piece.length())).getBytes(StandardCharsets.ISO_8859_1);
      long left = (long) piece.length() * times;
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(before.getBytes(StandardCharsets.ISO_8859_1));
        for (; left > 0; left -= block.length) {
          out.write(block, 0, (int) Math.min(left, block.length));
        }
      }
    }
  }

  private static Content repeated(String piece, int bytes) {
    return new Content("", piece, bytes / piece.length());
  }

  private static Content text(String piece, int times) {
    return new Content("BT /F1 12 Tf 70 700 Td ", piece, times);
  }

  private static COSStream stream(PDDocument document, Content content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    content.write(stream);
    return stream;
  }

  private static PDPage page(PDDocument document) {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    page.setResources(resources);
    return page;
  }

  private static byte[] pages(int count, Content content) throws IOException {
    return document(
        document -> {
          COSStream shared = stream(document, content);
          for (int i = 0; i < count; i++) {
            page(document).getCOSObject().setItem(COSName.CONTENTS, shared);
          }
        });
  }

  private static byte[] laughs() throws IOException {
    return document(
        document -> {
          COSDictionary resources = page(document).getResources().getCOSObject();
          document
              .getPage(0)
              .getCOSObject()
              .setItem(COSName.CONTENTS, stream(document, new Content("", "/A Do ", 10)));
          for (int depth = 0; depth < 10; depth++) {
            COSStream form = stream(document, new Content("", "/A Do ", 10));
            form.setItem(COSName.TYPE, COSName.XOBJECT);
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            form.setItem(COSName.BBOX, new PDRectangle(595, 842));
            COSDictionary forms = new COSDictionary();
            forms.setItem(COSName.A, form);
            resources.setItem(COSName.XOBJECT, forms);
            resources = new COSDictionary();
            form.setItem(COSName.RESOURCES, resources);
          }
        });
  }

  private static byte[] raw(String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    for (int i = 0; i < objects.length; i++) {
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    pdf.append("trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] deepCatalog() {
    return raw(
        "<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(1_000_000) + "]".repeat(1_000_000) + ">>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
  }

  private static byte[] objectStream() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (PDDocument scratch = new PDDocument()) {
      COSStream stream = stream(scratch, new Content("9 0 ", " ", 400 * MEGA - 10));
      stream.createRawInputStream().transferTo(packed);
    }
    String body = packed.toString(StandardCharsets.ISO_8859_1);
    return raw(
        "<</Type/Catalog/Pages 9 0 R>>",
        "<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "
            + packed.size()
            + ">>stream\n"
            + body
            + "\nendstream");
  }

  private static byte[] crossReference() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (PDDocument scratch = new PDDocument()) {
      stream(scratch, new Content("", "\1\0\0\0\20\0", 30_000_000))
          .createRawInputStream()
          .transferTo(packed);
    }
    String start = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\n";
    String pdf =
        start
            + "2 0 obj\n<</Type/XRef/Root 1 0 R/Size 30000000/W[1 4 1]/Filter/FlateDecode/Length "
            + packed.size()
            + ">>stream\n"
            + packed.toString(StandardCharsets.ISO_8859_1)
            + "\nendstream\nendobj\nstartxref\n"
            + start.length()
            + "\n%%EOF\n";
    return pdf.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** One word in a font that has a stream of its own. */
  private static byte[] font(PDDocument document, COSName key, COSStream value) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Bomb");
    font.setName(COSName.ENCODING, "Identity-H");
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setName(COSName.SUBTYPE, "CIDFontType2");
    descendant.setName(COSName.BASE_FONT, "Bomb");
    COSDictionary info = new COSDictionary();
    info.setString(COSName.REGISTRY, "Adobe");
    info.setString(COSName.ORDERING, "Identity");
    info.setInt(COSName.SUPPLEMENT, 0);
    descendant.setItem(COSName.CIDSYSTEMINFO, info);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "Bomb");
    descriptor.setInt(COSName.FLAGS, 4);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    (key.equals(COSName.TO_UNICODE) ? font : descriptor).setItem(key, value);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    PDPage page = page(document);
    page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
    page.getCOSObject()
        .setItem(
            COSName.CONTENTS,
            stream(document, new Content("BT /F1 12 Tf 70 700 Td ", "<00410042> Tj", 1)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] font(String key, String before, int megabytes) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return font(
          document,
          COSName.getPDFName(key),
          stream(document, new Content(before, " ", megabytes * MEGA - 1)));
    }
  }

  private static byte[] ranges() throws IOException {
    try (PDDocument document = new PDDocument()) {
      String range = "1 beginbfrange <0000> <FFFF> <0000> endbfrange\n";
      return font(
          document, COSName.TO_UNICODE, stream(document, new Content("", range, 1_000_000)));
    }
  }

  private static byte[] picture() throws IOException {
    return document(
        document -> {
          COSStream image = stream(document, new Content("", "\0", 200 * MEGA));
          image.setItem(COSName.TYPE, COSName.XOBJECT);
          image.setItem(COSName.SUBTYPE, COSName.IMAGE);
          image.setInt(COSName.WIDTH, 40_000);
          image.setInt(COSName.HEIGHT, 40_000);
          image.setInt(COSName.BITS_PER_COMPONENT, 1);
          image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
          COSDictionary images = new COSDictionary();
          images.setItem(COSName.A, image);
          PDPage page = page(document);
          page.getResources().getCOSObject().setItem(COSName.XOBJECT, images);
          page.getCOSObject()
              .setItem(
                  COSName.CONTENTS,
                  stream(
                      document,
                      new Content(
                          "BT /F1 9 Tf 70 700 Td (a) Tj ET 595 0 0 842 0 0 cm ", "/A Do ", 1)));
        });
  }

  private static byte[] metadata() throws IOException {
    return document(
        document -> {
          page(document);
          document
              .getDocumentCatalog()
              .getCOSObject()
              .setItem(COSName.METADATA, stream(document, new Content("<a>", " ", 400 * MEGA - 1)));
        });
  }

  private static byte[] expandingMetadata() throws IOException {
    String entities =
        IntStream.range(1, 12)
            .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
            .collect(Collectors.joining());
    String xml = "<!DOCTYPE a [<!ENTITY e0 \"ha\">" + entities + "]><a>&e11;</a>";
    return document(
        document -> {
          page(document);
          document
              .getDocumentCatalog()
              .getCOSObject()
              .setItem(COSName.METADATA, stream(document, new Content("", xml, 1)));
        });
  }

  private static byte[] tags(int deep, int wide) {
    String[] objects = new String[deep + 4];
    objects[0] = "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/MarkInfo<</Marked true>>>>";
    objects[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    objects[2] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
    objects[3] = "<</Type/StructTreeRoot/K 5 0 R>>";
    for (int i = 4; i < objects.length; i++) {
      objects[i] = "<</S/Div/K " + (i + 2) + " 0 R>>";
    }
    objects[objects.length - 1] = "<</S/Div/K[" + "<</S/P/K 0>>".repeat(wide) + "]>>";
    return raw(objects);
  }
}
