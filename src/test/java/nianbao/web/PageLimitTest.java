package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A service that takes PDFs of three pages takes no PDF of more, whatever is to be done with it.
 */
class PageLimitTest {
  private static final int MOST = 3;
  private static final String PDF = "application/pdf";
  private static final String TOO_MANY = "共4页，超过3页";

  private static LiveService service;

  @BeforeAll
  static void start() throws IOException {
    Duration minute = Duration.ofSeconds(60);
    ServiceLimits three = new ServiceLimits(1 << 20, MOST, 3, minute, minute, 1, 1);
    service = LiveService.open(LiveService.settings(Optional.empty(), three));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static byte[] ofPages(int pages) throws IOException {
    return ofPages(pages, pages);
  }

  /**
   * @param said how many it says there are
   */
  private static byte[] ofPages(int pages, int said) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      document.getPages().getCOSObject().setInt(COSName.COUNT, said);
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] example() throws IOException {
    return Files.readAllBytes(Path.of("input/yongan-2024.yaml"));
  }

  private static LiveService.Reply diff(String name, byte[] after) throws Exception {
    byte[] form =
        new Multipart().file("before", "a.pdf", ofPages(1)).file("after", name, after).bytes();
    return service.post("/api/v1/diff", Multipart.TYPE, form);
  }

  private static void isRefused(String message, LiveService.Reply reply) {
    assertEquals(422, reply.status(), reply.text());
    assertEquals("P114", reply.json().at("/findings/0/code").stringValue(), reply.text());
    assertEquals(message, reply.json().at("/findings/0/message").stringValue());
  }

  @Test
  void isNotMade() throws Exception {
    LiveService.Reply reply =
        service.post("/api/v1/render", "text/plain", new String(example(), StandardCharsets.UTF_8));
    assertEquals(422, reply.status());
    assertTrue(reply.text().contains("P903"), reply.text());
  }

  @Test
  void isNotChecked() throws Exception {
    LiveService.Reply reply = service.post("/api/v1/check", PDF, ofPages(MOST + 1));
    assertEquals(200, reply.status());
    assertEquals("P114", reply.json().at("/findings/0/code").stringValue(), reply.text());
    assertEquals(TOO_MANY, reply.json().at("/findings/0/message").stringValue());
    LiveService.Reply most = service.post("/api/v1/check", PDF, ofPages(MOST));
    assertEquals("P146", most.json().at("/findings/0/code").stringValue(), most.text());
  }

  @Test
  void isNotRead() throws Exception {
    isRefused(TOO_MANY, service.post("/api/v1/read", PDF, ofPages(MOST + 1)));
  }

  @Test
  void isNotCompared() throws Exception {
    isRefused(TOO_MANY, diff("b.pdf", ofPages(MOST + 1)));
    assertEquals(200, diff("b.pdf", ofPages(MOST)).status());
  }

  @Test
  void isNotComparedEvenIfThisProgramMadeIt() throws Exception {
    LiveService.Reply reply = diff("b.yaml", example());
    assertEquals(422, reply.status(), reply.text());
    assertTrue(reply.text().contains("超过3页"), reply.text());
  }

  /** What a PDF says of its pages need not be true. */
  @Test
  void isNotReadFurtherWhateverItSays() throws Exception {
    isRefused("页数超过3页", service.post("/api/v1/read", PDF, ofPages(MOST + 1, 1)));
  }
}
