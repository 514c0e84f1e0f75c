package nianbao.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser sends it. */
final class Multipart {
  static final String TYPE = "multipart/form-data; boundary=----nianbao";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Multipart file(String name, String file, byte[] bytes) {
    text("------nianbao\r\n");
    text("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file + "\"\r\n");
    text("Content-Type: application/octet-stream\r\n\r\n");
    out.writeBytes(bytes);
    text("\r\n");
    return this;
  }

  byte[] bytes() {
    text("------nianbao--\r\n");
    return out.toByteArray();
  }

  private void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
