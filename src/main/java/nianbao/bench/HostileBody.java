package nianbao.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** PDFs that were made for harm. */
final class HostileBody {
  private static final int CHUNK = 1 << 20;
  private static final int CHUNKS = 512;

  private HostileBody() {}

  /** One that says it has a million pages. */
  static byte[] endless() {
    return pdf(1_000_000, new byte[0]);
  }

  /** One page of a few kilobytes that unpacks to half a gigabyte, more than a child has. */
  static byte[] bomb() {
    return pdf(1, deflated());
  }

  private static byte[] pdf(int pages, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text(out, "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    text(out, "2 0 obj<</Type/Pages/Count " + pages + "/Kids[3 0 R]>>endobj\n");
    text(out, "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n");
    text(out, "4 0 obj<</Filter/FlateDecode/Length " + content.length + ">>stream\n");
    out.writeBytes(content);
    text(out, "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    return out.toByteArray();
  }

  private static void text(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] deflated() {
    byte[] chunk = "0 0 m 9 9 l S \n".repeat(CHUNK / 15).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] packed = new byte[CHUNK];
    Deflater deflater = new Deflater();
    for (int i = 0; i < CHUNKS; i++) {
      deflater.setInput(chunk);
      if (i == CHUNKS - 1) {
        deflater.finish();
      }
      for (int n = deflater.deflate(packed); n > 0; n = deflater.deflate(packed)) {
        out.write(packed, 0, n);
      }
    }
    deflater.end();
    return out.toByteArray();
  }
}
