package nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Changes to a finished PDF that no template and no report could make, by their names. */
final class PdfEdits {
  /** A change to an open document. */
  private interface Edit {
    void apply(PDDocument document) throws IOException;
  }

  private static final Map<String, Edit> EDITS = new HashMap<>();

  static {
    EDITS.put("no tags", d -> catalog(d).removeItem(COSName.STRUCT_TREE_ROOT));
    EDITS.put("paragraph untagged", d -> elements(d, type("P")).get(2).removeItem(COSName.K));
    EDITS.put("heading of level 4", d -> elements(d, type("H3")).get(0).setName(COSName.S, "H4"));
    EDITS.put("header cell as data", d -> elements(d, type("TH")).get(12).setName(COSName.S, "TD"));
    EDITS.put(
        "scope lost",
        d ->
            elements(d, type("TH"))
                .get(12)
                .getCOSDictionary(COSName.A)
                .removeItem(COSName.getPDFName("Scope")));
    EDITS.put("alternative lost", d -> elements(d, type("Figure")).get(1).removeItem(COSName.ALT));
    EDITS.put(
        "alternative changed",
        d -> elements(d, type("Figure")).get(1).setString(COSName.ALT, "一张照片"));
    EDITS.put("two paragraphs in one", PdfEdits::joinParagraphs);
    EDITS.put("no title", d -> d.getDocumentInformation().setTitle(null));
    EDITS.put("other language", d -> catalog(d).setString(COSName.LANG, "en"));
    EDITS.put("no bookmarks", d -> catalog(d).removeItem(COSName.OUTLINES));
    EDITS.put("no conformance", d -> catalog(d).removeItem(COSName.METADATA));
    EDITS.put(
        "empty page", d -> d.getPages().insertAfter(new PDPage(PDRectangle.A4), d.getPage(1)));
    EDITS.put("page is longer", d -> box(d.getPage(1), 0, -20));
    EDITS.put("page is wider", d -> box(d.getPage(1), 20, 0));
    EDITS.put("other picture", PdfEdits::otherPicture);
    EDITS.put("text invisible", d -> content(d, 0, text -> text.replaceFirst("BT", "BT 3 Tr")));
    EDITS.put("other date", d -> d.getDocumentInformation().setCreationDate(date()));
    EDITS.put("other producer", d -> d.getDocumentInformation().setProducer("Acme PDF 9"));
    EDITS.put("other id", PdfEdits::otherId);
    EDITS.put("other subset mark", d -> fonts(d, PdfEdits::otherMark));
    EDITS.put("resources renamed", PdfEdits::renameFonts);
    EDITS.put("content in two streams", PdfEdits::splitContent);
    EDITS.put("content spaced out", d -> content(d, 1, text -> text.replace("\n", "  \n\n")));
    EDITS.put("content not packed", d -> content(d, 1, text -> text));
    EDITS.put("page turned in the viewer's way", d -> d.getPage(0).setRotation(360));
    EDITS.put("empty annotation list", d -> d.getPage(0).setAnnotations(List.of()));
  }

  private PdfEdits() {}

  static byte[] apply(String name, byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (name.equals("object streams")) {
        document.save(out, CompressParameters.DEFAULT_COMPRESSION);
      } else {
        assertTrue(EDITS.containsKey(name), "no edit " + name);
        EDITS.get(name).apply(document);
        document.save(out, CompressParameters.NO_COMPRESSION);
      }
      return out.toByteArray();
    }
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static Predicate<COSDictionary> type(String name) {
    return element -> name.equals(element.getNameAsString(COSName.S));
  }

  private static List<COSDictionary> elements(PDDocument d, Predicate<COSDictionary> wanted) {
    List<COSDictionary> found = new ArrayList<>();
    collect(catalog(d).getCOSDictionary(COSName.STRUCT_TREE_ROOT), wanted, found);
    return found;
  }

  private static void collect(
      COSBase kid, Predicate<COSDictionary> wanted, List<COSDictionary> found) {
    COSBase base = kid instanceof COSObject object ? object.getObject() : kid;
    if (base instanceof COSArray array) {
      array.forEach(each -> collect(each, wanted, found));
    } else if (base instanceof COSDictionary dictionary) {
      if (wanted.test(dictionary)) {
        found.add(dictionary);
      }
      collect(dictionary.getDictionaryObject(COSName.K), wanted, found);
    }
  }

  /** The second of two paragraphs becomes a part of the first. */
  private static void joinParagraphs(PDDocument document) {
    List<COSDictionary> paragraphs = elements(document, type("P"));
    COSDictionary first = paragraphs.get(paragraphs.size() - 3);
    COSDictionary second = paragraphs.get(paragraphs.size() - 2);
    COSArray kids = new COSArray();
    kids.add(first.getDictionaryObject(COSName.K));
    kids.add(second);
    second.setName(COSName.S, "Span");
    if (first.getDictionaryObject(COSName.K) instanceof COSArray own) {
      own.add(second);
    } else {
      first.setItem(COSName.K, kids);
    }
    COSArray around = (COSArray) second.getCOSDictionary(COSName.P).getDictionaryObject(COSName.K);
    around.removeObject(second);
  }

  private static void box(PDPage page, float wider, float lower) {
    PDRectangle old = page.getMediaBox();
    PDRectangle box =
        new PDRectangle(
            old.getLowerLeftX(),
            old.getLowerLeftY() + lower,
            old.getWidth() + wider,
            old.getHeight() - lower);
    page.setMediaBox(box);
    page.setCropBox(box);
  }

  private static void otherPicture(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getXObjectNames()) {
        COSStream stream = page.getResources().getXObject(name).getCOSObject();
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
          byte[] pixels = new PDStream(stream).toByteArray();
          pixels[pixels.length / 2] ^= (byte) 0xFF;
          stream.removeItem(COSName.DECODE_PARMS);
          try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(pixels);
          }
          return;
        }
      }
    }
    throw new AssertionError("no picture");
  }

  private static void content(
      PDDocument document, int page, java.util.function.UnaryOperator<String> edit)
      throws IOException {
    PDPage found = document.getPage(page);
    String text = new String(found.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    found.setContents(stream(document, edit.apply(text)));
  }

  private static PDStream stream(PDDocument document, String content) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  /** A stream may end between any two operators. */
  private static void splitContent(PDDocument document) throws IOException {
    PDPage page = document.getPage(1);
    String text = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    int middle = text.indexOf("\n", text.length() / 2);
    page.setContents(
        List.of(
            stream(document, text.substring(0, middle)), stream(document, text.substring(middle))));
  }

  private static Calendar date() {
    Calendar date = Calendar.getInstance();
    date.setTimeInMillis(0);
    return date;
  }

  private static void otherId(PDDocument document) {
    COSArray id = new COSArray();
    id.add(new COSString("0123456789abcdef"));
    id.add(new COSString("fedcba9876543210"));
    document.getDocument().setDocumentID(id);
  }

  private static void fonts(PDDocument document, Consumer<COSDictionary> edit) {
    for (PDPage page : document.getPages()) {
      COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      fonts.keySet().forEach(name -> edit.accept(fonts.getCOSDictionary(name)));
    }
  }

  private static void otherMark(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    font.setName(COSName.BASE_FONT, "ZZZZZZ" + name.substring(name.indexOf('+')));
  }

  private static void renameFonts(PDDocument document) throws IOException {
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      COSDictionary resources = document.getPage(i).getResources().getCOSObject();
      COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
      COSDictionary renamed = new COSDictionary();
      fonts.keySet().forEach(n -> renamed.setItem("Neu" + n.getName(), fonts.getItem(n)));
      resources.setItem(COSName.FONT, renamed);
      content(document, i, text -> text.replaceAll("/(\\S+)( \\S+ Tf)", "/Neu$1$2"));
    }
  }
}
