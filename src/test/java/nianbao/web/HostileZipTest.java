package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ZIP that is broken, locked or made for harm becomes no batch, and leaves nothing anywhere. */
class HostileZipTest {
  private static final String ALL = "/api/v1/batches";

  @TempDir Path temporary;
  private LiveService service;

  @BeforeEach
  void start() throws IOException {
    service = LiveService.in(temporary.resolve("单位"), LiveService.BATCHES, NastyPress.class);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  /** Each takes a place on the disk, and memory for the list of its files. */
  @Test
  void thoseWhoSendWithoutEndTakeFourPlacesAndNotAll() throws Exception {
    String half =
        "POST "
            + ALL
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/zip\r\n"
            + "Content-Length: 1000\r\n\r\nPK";
    List<Socket> senders = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        senders.add(RawClient.begin(service.port(), half));
      }
      byte[] zip = new Zips().file("a.yaml", "x").bytes();
      LiveService.Reply fifth = service.post(ALL, "application/zip", zip);
      assertEquals(429, fifth.status(), fifth.text());
      assertTrue(Integer.parseInt(fifth.header("Retry-After")) > 0);
    } finally {
      for (Socket sender : senders) {
        sender.close();
      }
    }
  }

  private static byte[] flipped(byte[] zip, int signature, int offset) {
    byte[] copy = zip.clone();
    for (int at = 0; at + 4 < copy.length; at++) {
      if (copy[at] == 'P' && copy[at + 1] == 'K' && copy[at + 2] == signature) {
        copy[at + offset] |= 1;
      }
    }
    return copy;
  }

  private void isRefused(int status, String why, byte[] zip) throws Exception {
    LiveService.Reply reply = service.post(ALL, "application/zip", zip);
    assertEquals(status, reply.status(), reply.text());
    assertTrue(reply.json().get("detail").stringValue().contains(why), reply.text());
    assertEquals(0, service.get(ALL).json().size(), "nothing begins");
    try (Stream<Path> left = Files.list(temporary.resolve("单位/.nianbao/batches"))) {
      assertEquals(0, left.count(), "nothing is left behind");
    }
    try (Stream<Path> beside = Files.list(temporary)) {
      assertEquals(1, beside.count(), "nothing is written elsewhere");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.yaml", "../../../../../../a.yaml", "甲/../../a.yaml", "/a.yaml", "C:/a.yaml",
        "..\\a.yaml", "C:\\a.yaml", "//host/share/a.yaml", "a\u0000.yaml", "甲/CON.yaml"
      })
  void aZipThatLeadsElsewhereIsRefused(String name) throws Exception {
    isRefused(422, "不能用", new Zips().file("good.yaml", "x").file(name, "x").bytes());
  }

  @Test
  void aZipThatIsNoneIsRefused() throws Exception {
    byte[] zip = new Zips().file("a.yaml", "机关: 某镇人民政府").file("b.yaml", "x").bytes();
    isRefused(422, "不是 ZIP", new byte[0]);
    isRefused(422, "不是 ZIP", "Rar!\u001a\u0007".getBytes(StandardCharsets.ISO_8859_1));
    isRefused(422, "不是 ZIP", new byte[100_000]);
    for (int length = 1; length < zip.length; length += 7) {
      isRefused(422, "不是 ZIP", Arrays.copyOf(zip, length));
    }
    byte[] damaged = zip.clone();
    damaged[40] ^= 0x55;
    isRefused(422, "损坏", damaged);
    isRefused(422, "密码", flipped(flipped(zip, 1, 8), 3, 6));
  }

  @Test
  void aZipWithoutReportsIsRefused() throws Exception {
    isRefused(422, "没有年报", new Zips().bytes());
    isRefused(422, "没有年报", new Zips().file("a.docx", "x").file("b.png", "x").bytes());
    isRefused(422, "没有年报", new Zips().file("__MACOSX/a.yaml", "x").bytes());
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws Exception {
    isRefused(422, "两个", new Zips().file("a.yaml", "x").file("A.yaml", "x").bytes());
    isRefused(422, "同名", new Zips().file("a.yaml", "x").file("a.yaml/b.yaml", "x").bytes());
  }

  @Test
  void aBombIsNotUnpacked() throws Exception {
    isRefused(422, "压缩得不正常", new Zips().file("a.yaml", new byte[7 << 20]).bytes());
    Zips much = new Zips();
    for (int i = 0; i < 10; i++) {
      much.file(i + ".yaml", new byte[1 << 20]);
    }
    isRefused(413, "解开以后超过 8 MB", much.bytes());
    Zips many = new Zips();
    for (int i = 0; i <= 200; i++) {
      many.file(i + ".yaml", "x");
    }
    isRefused(413, "超过 200 个", many.bytes());
    Zips listed = new Zips();
    for (int i = 0; i <= 600; i++) {
      listed.file("甲/" + i + "/", "");
    }
    isRefused(413, "超过 200 个", listed.bytes());
  }

  @Test
  void aZipOfTooManyBytesIsRefused() throws Exception {
    assertEquals(413, service.post(ALL, "application/zip", new byte[(4 << 20) + 1]).status());
    assertEquals(0, service.get(ALL).json().size());
  }
}
