package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Over a real port: a report file in, its PDF or the pictures of its pages out. */
class RenderRoutesTest {
  private static final String RENDER = "/api/v1/render";
  private static final String PREVIEW = "/api/v1/preview";
  private static final String YAML = "application/yaml";
  private static final String WITH_PICTURE =
      """
      机关: 某县某镇人民政府
      年度: 2024
      总体情况: |
        2024年，某镇公开信息若干。
        【图：照片】
      图:
        照片:
          类型: 图片
          文件: 图/照片.png
          标题: 公开栏
          替代文本: 公开栏的照片
      """;

  private static LiveService service;

  @BeforeAll
  static void start() throws IOException {
    service = LiveService.open();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static String yongan() throws IOException {
    return Files.readString(Path.of("input/yongan-2024.yaml"));
  }

  private static byte[] picture(int rgb) throws IOException {
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 300 * 200; i++) {
      image.setRGB(i % 300, i / 300, rgb);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static List<String> codes(JsonNode findings) {
    return findings.valueStream().map(finding -> finding.get("code").stringValue()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/yaml",
        "text/yaml",
        "text/plain;charset=UTF-8",
        "application/octet-stream",
        ""
      })
  void aReportIsAPdfWithItsFindingsCounted(String type) throws Exception {
    LiveService.Reply reply = service.post(RENDER, type, yongan());
    assertEquals(200, reply.status(), reply.text());
    assertEquals("application/pdf", reply.header("Content-Type"));
    try (PDDocument pdf = Loader.loadPDF(reply.bytes())) {
      assertEquals(String.valueOf(pdf.getNumberOfPages()), reply.header("X-Nianbao-Pages"));
    }
    assertTrue(reply.header("X-Nianbao-Errors").matches("[0-9]+"));
    assertTrue(reply.header("X-Nianbao-Warnings").matches("[0-9]+"));
    assertTrue(reply.header("X-Nianbao-Infos").matches("[0-9]+"));
    assertEquals("no-store", reply.header("Cache-Control"));
  }

  @Test
  void whoeverAsksForJsonGetsTheFindings() throws Exception {
    LiveService.Reply reply = service.post(RENDER, YAML, yongan(), "Accept", "application/json");
    assertEquals(200, reply.status());
    JsonNode json = reply.json();
    assertEquals("市中区永安镇人民政府", json.get("agency").stringValue());
    assertEquals(2024, json.get("year").intValue());
    assertEquals(2021, json.get("edition").intValue());
    assertEquals(7, json.get("pages").intValue());
    long errors =
        json.get("findings")
            .valueStream()
            .filter(finding -> finding.get("severity").stringValue().equals("error"))
            .count();
    assertEquals(errors, json.get("errors").intValue());
  }

  @Test
  void whatNoPdfCanBeMadeOfIsAProblemWithTheFindings() throws Exception {
    LiveService.Reply reply = service.post(RENDER + "?name=某镇.yaml", YAML, "机关: [");
    assertEquals(422, reply.status());
    assertEquals("application/problem+json", reply.header("Content-Type"));
    JsonNode json = reply.json();
    assertEquals(422, json.get("status").intValue());
    assertEquals(RENDER, json.get("instance").stringValue());
    assertFalse(json.get("findings").isEmpty());
    assertEquals("某镇.yaml", json.at("/findings/0/at/file").stringValue());
  }

  @Test
  void aFormBringsItsPictures() throws Exception {
    byte[] form =
        new Multipart()
            .file("report", "某镇.yaml", WITH_PICTURE.getBytes("UTF-8"))
            .file("picture", "图/照片.png", picture(0xCC2222))
            .bytes();
    LiveService.Reply reply =
        service.post(RENDER, Multipart.TYPE, form, "Accept", "application/json");
    assertEquals(200, reply.status(), reply.text());
    List<String> codes = codes(reply.json().get("findings"));
    assertFalse(codes.stream().anyMatch(code -> code.startsWith("S4")), codes.toString());
  }

  /** They are names in a table and never a path. */
  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "..\\..\\x.png", "C:\\x.png", "./.."})
  void aPicturesNameLeadsNowhere(String name) throws Exception {
    String yaml = WITH_PICTURE.replace("图/照片.png", "'" + name + "'");
    byte[] form =
        new Multipart()
            .file("report", "../../某镇.yaml", yaml.getBytes("UTF-8"))
            .file("picture", name, picture(0))
            .bytes();
    LiveService.Reply reply =
        service.post(RENDER, Multipart.TYPE, form, "Accept", "application/json");
    assertEquals(200, reply.status(), reply.text());
    List<String> codes = codes(reply.json().get("findings"));
    assertTrue(codes.stream().anyMatch(code -> code.startsWith("S4")), codes.toString());
    assertTrue(reply.text().contains("\"某镇.yaml\""), "the folders are not repeated");
  }

  @Test
  void aFormWithoutAReportIsRefused() throws Exception {
    byte[] form = new Multipart().file("picture", "a.png", picture(0)).bytes();
    assertEquals(400, service.post(RENDER, Multipart.TYPE, form).status());
  }

  @Test
  void aBrokenFormIsRefused() throws Exception {
    assertEquals(400, service.post(RENDER, Multipart.TYPE, "------nianbao\r\nx").status());
    assertEquals(400, service.post(RENDER, "multipart/form-data", "x").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "application/pdf", "image/png", "x"})
  void anotherKindOfContentIsRefused(String type) throws Exception {
    assertEquals(415, service.post(RENDER, type, yongan()).status());
  }

  @Test
  void aPreviewHasPicturesOfAllPagesAndThePlacesOfTheLines() throws Exception {
    JsonNode json = service.postJson(PREVIEW, Map.of("yaml", yongan())).json();
    assertEquals(7, json.get("pages").size());
    for (JsonNode page : json.get("pages")) {
      byte[] png = Base64.getDecoder().decode(page.get("png").stringValue());
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertEquals(page.get("width").doubleValue() * 96 / 72, image.getWidth(), 1);
      assertEquals(page.get("height").doubleValue() * 96 / 72, image.getHeight(), 1);
    }
    List<String> lines = yongan().lines().toList();
    JsonNode first = json.at("/places/0");
    assertTrue(
        lines.get(first.get("line").intValue() - 1).contains("市中区永安镇人民政府"), first.toString());
    assertTrue(json.get("places").size() > 200, "every figure has its place");
  }

  @Test
  void aPageThatLooksTheSameIsNotSentAgain() throws Exception {
    JsonNode before = service.postJson(PREVIEW, Map.of("yaml", yongan())).json();
    List<String> have = new ArrayList<>();
    before.get("pages").forEach(page -> have.add(page.get("hash").stringValue()));
    // A character that no other page has: it renumbers the glyphs of all of them.
    String changed = yongan().replaceFirst("永安镇人民政府认真", "永安镇人民政府龘认真");
    JsonNode after = service.postJson(PREVIEW, Map.of("yaml", changed, "have", have)).json();
    List<Integer> sent = new ArrayList<>();
    after
        .get("pages")
        .forEach(
            page -> {
              if (page.has("png")) {
                sent.add(page.get("number").intValue());
              }
            });
    assertEquals(List.of(1), sent);
  }

  @Test
  void aPictureInColourIsSeenInColour() throws Exception {
    JsonNode json = service.postJson(PREVIEW, coloured(0xCC2222)).json();
    boolean red = false;
    for (JsonNode page : json.get("pages")) {
      byte[] png = Base64.getDecoder().decode(page.get("png").stringValue());
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      for (int i = 0; i < image.getWidth() * image.getHeight() && !red; i++) {
        red = (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) == 0xCC2222;
      }
    }
    assertTrue(red);
  }

  @Test
  void anotherPictureOfTheSameNameIsAnotherPage() throws Exception {
    JsonNode red = service.postJson(PREVIEW, coloured(0xCC2222)).json();
    JsonNode blue = service.postJson(PREVIEW, coloured(0x2222CC)).json();
    assertFalse(red.at("/pages/0/hash").equals(blue.at("/pages/0/hash")));
  }

  private static Map<String, Object> coloured(int rgb) throws IOException {
    String png = Base64.getEncoder().encodeToString(picture(rgb));
    return Map.of("yaml", WITH_PICTURE, "pictures", Map.of("图/照片.png", png));
  }

  @Test
  void whatCannotBeDrawnStillHasItsFindings() throws Exception {
    LiveService.Reply reply = service.postJson(PREVIEW, Map.of("yaml", "机关: ["));
    assertEquals(200, reply.status());
    assertTrue(reply.json().get("pages").isEmpty());
    assertFalse(reply.json().get("findings").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "7",
        "",
        "{\"yaml\": 7}",
        "{\"yaml\": \"a\", \"dpi\": 9999}",
        "{\"yaml\": \"a\", \"dpi\": \"x\"}",
        "{\"yaml\": \"a\", \"have\": [7]}",
        "{\"yaml\": \"a\", \"pictures\": {\"a\": \"%\"}}",
        "{\"yaml\": \"a\", \"pictures\": []}"
      })
  void aPreviewOfNothingThatItKnowsIsRefused(String body) throws Exception {
    LiveService.Reply reply = service.post(PREVIEW, "application/json", body);
    assertEquals(400, reply.status(), reply.text());
    assertEquals("application/problem+json", reply.header("Content-Type"));
  }
}
