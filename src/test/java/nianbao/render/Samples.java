package nianbao.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nianbao.font.FontLibrary;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The fonts, the style sheet and the documents that the tests of this package share. */
final class Samples {
  static final PdfMetadata METADATA =
      new PdfMetadata(
          "市中区永安镇人民政府2024年政府信息公开工作年度报告",
          "政府信息公开工作年度报告",
          "市中区永安镇人民政府",
          OffsetDateTime.parse("2025-01-01T00:00:00+08:00"));

  /** The project's folder: other than the current one where a test starts another Java. */
  static final Path ROOT = Path.of(System.getProperty("nianbao.root", ""));

  private static final FontLibrary LIBRARY = library();
  private static final FontFamilies FAMILIES = new FontFamilies(LIBRARY);
  static final PdfEngine ENGINE = new PdfEngine(faces());

  private Samples() {}

  private static FontLibrary library() {
    return FontLibrary.load(ROOT.resolve("fonts")).value().orElseThrow();
  }

  static List<Face> faces() {
    return Face.of(LIBRARY);
  }

  /** A sample with the style sheet of the templates in its head. */
  static Document document(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/render/" + name)) {
      return styled(new String(in.readAllBytes(), StandardCharsets.UTF_8), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document with this body. */
  static Document body(String body) {
    return body(body, "");
  }

  /** A document with this body and more style rules. */
  static Document body(String body, String css) {
    return styled(
        "<html lang='zh-CN'><head><title>试</title></head><body>" + body + "</body></html>", css);
  }

  static Document styled(String xhtml, String css) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      Document document =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
      Element style = document.createElement("style");
      style.setTextContent(
          FAMILIES.resolve(Files.readString(ROOT.resolve("templates/style.css")) + css));
      document.getElementsByTagName("head").item(0).appendChild(style);
      return document;
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] pdf(Document document) {
    return ENGINE.render(document, METADATA).value().orElseThrow().pdf();
  }
}
