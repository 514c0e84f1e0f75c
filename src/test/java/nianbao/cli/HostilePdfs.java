package nianbao.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files that are no good, and some that mean harm. */
final class HostilePdfs {
  private HostilePdfs() {}

  /** Fills a new document. */
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

  static byte[] notAPdf() {
    return "某镇2024年政府信息公开工作年度报告".getBytes(StandardCharsets.UTF_8);
  }

  static byte[] ofPages(int pages) throws IOException {
    return document(
        document -> {
          for (int i = 0; i < pages; i++) {
            write(document, "Page " + i + " of a notice that is no report, with some words on it");
          }
        });
  }

  private static void write(PDDocument document, String text) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 720);
      content.showText(text);
      content.endText();
    }
  }

  static byte[] encrypted() throws IOException {
    return document(
        document -> {
          write(document, "secret");
          document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
  }

  static byte[] scan() throws IOException {
    return document(
        document -> {
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          BufferedImage picture = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
          }
        });
  }

  /** A page of some kilobytes that unpacks to a gigabyte. */
  static byte[] bomb() throws IOException {
    return document(
        document -> {
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          PDStream content = new PDStream(document);
          byte[] blanks = new byte[1 << 20];
          Arrays.fill(blanks, (byte) ' ');
          try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 1024; i++) {
              out.write(blanks);
            }
          }
          page.setContents(content);
        });
  }

  /** A page that draws a form that draws itself. */
  static byte[] ring() throws IOException {
    return document(
        document -> {
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          PDStream content = new PDStream(document);
          try (OutputStream out = content.createOutputStream()) {
            out.write("/A Do /A Do".getBytes(StandardCharsets.US_ASCII));
          }
          COSDictionary form = content.getCOSObject();
          form.setItem(COSName.TYPE, COSName.XOBJECT);
          form.setItem(COSName.SUBTYPE, COSName.FORM);
          form.setItem(COSName.BBOX, new PDRectangle(595, 842));
          COSDictionary resources = new COSDictionary();
          COSDictionary forms = new COSDictionary();
          forms.setItem(COSName.A, form);
          resources.setItem(COSName.XOBJECT, forms);
          form.setItem(COSName.RESOURCES, resources);
          page.getCOSObject().setItem(COSName.CONTENTS, form);
          page.getCOSObject().setItem(COSName.RESOURCES, resources);
        });
  }

  /** A tree of pages that is its own branch. */
  static byte[] endlessPages() throws IOException {
    return document(
        document -> {
          document.addPage(new PDPage());
          COSDictionary pages =
              document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
          COSArray kids = pages.getCOSArray(COSName.KIDS);
          kids.add(pages);
          pages.setInt(COSName.COUNT, 1_000_000);
        });
  }
}
