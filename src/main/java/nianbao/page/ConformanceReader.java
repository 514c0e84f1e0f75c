package nianbao.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSStream;

/** Reads from XMP metadata which standards a document claims to keep. */
final class ConformanceReader {
  private static final String PDF_A = "http://www.aiim.org/pdfa/ns/id/";
  private static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

  private final Map<String, String> claims = new HashMap<>();

  /** Reads nothing out of metadata that is no XML. */
  void read(COSStream metadata) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // By way of a reader, which puts up with bad UTF-8: the parser prints such a fault itself.
    try (Reader in = new InputStreamReader(metadata.createInputStream(), StandardCharsets.UTF_8)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element(xml);
        }
      }
    } catch (XMLStreamException e) {
      claims.clear();
    }
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      claim(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    String namespace = xml.getNamespaceURI();
    if (PDF_A.equals(namespace) || PDF_UA.equals(namespace)) {
      String name = xml.getLocalName();
      claim(namespace, name, xml.getElementText().strip());
    }
  }

  private void claim(String namespace, String name, String value) {
    if (PDF_A.equals(namespace) || PDF_UA.equals(namespace)) {
      claims.put(namespace + name, value);
    }
  }

  /** Part and level, for instance {@code 2a}. */
  String pdfA() {
    String level = claims.getOrDefault(PDF_A + "conformance", "");
    return claims.getOrDefault(PDF_A + "part", "") + level.toLowerCase(Locale.ROOT);
  }

  String pdfUa() {
    return claims.getOrDefault(PDF_UA + "part", "");
  }
}
