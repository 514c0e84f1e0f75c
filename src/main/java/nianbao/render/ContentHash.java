package nianbao.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The number a PDF's identifier grows from: the same for the same content, whatever the clock. */
final class ContentHash {
  private final MessageDigest digest;

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static long of(Document xhtml, PdfMetadata metadata) {
    ContentHash hash = new ContentHash();
    hash.add(metadata.title());
    hash.add(metadata.subject());
    hash.add(metadata.author());
    hash.add(metadata.created().toString());
    hash.add(xhtml.getDocumentElement());
    return ByteBuffer.wrap(hash.digest.digest()).getLong();
  }

  private void add(Node node) {
    add(node.getNodeName());
    if (node.getNodeValue() != null) {
      add(node.getNodeValue());
    }
    NamedNodeMap attributes = node.getAttributes();
    for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
      add(attributes.item(i));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      add(child);
    }
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
  }
}
