package nianbao.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements and texts as well-formed XML into memory, where writing cannot fail. Whatever a
 * text holds, it stays a text.
 */
final class XmlText {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What one call of the JDK's writer does. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlText then(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlText declaration() {
    return then(() -> xml.writeStartDocument("UTF-8", "1.0")).text("\n");
  }

  XmlText doctype(String doctype) {
    return then(() -> xml.writeDTD(doctype)).text("\n");
  }

  /** Begins an element. */
  XmlText open(String name, String... attributes) {
    return then(() -> xml.writeStartElement(name)).attributes(attributes);
  }

  /** An element that never has content, such as a line break. */
  XmlText empty(String name, String... attributes) {
    return then(() -> xml.writeEmptyElement(name)).attributes(attributes);
  }

  /** Ends the element begun last. */
  XmlText close() {
    return then(xml::writeEndElement);
  }

  /** A whole element with a text in it. */
  XmlText element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  XmlText text(String text) {
    return then(() -> xml.writeCharacters(Printable.text(text)));
  }

  /** Names and values in turn. */
  private XmlText attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = Printable.text(attributes[i + 1]);
      then(() -> xml.writeAttribute(name, value));
    }
    return this;
  }

  @Override
  public String toString() {
    then(xml::flush);
    return out.toString();
  }
}
