package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a document or its styles gets the engine to fetch anything. */
class LocksTest {
  private static final String PIXEL =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA"
          + "60e6kgAAAABJRU5ErkJggg==";
  private final AtomicInteger hits = new AtomicInteger();
  private HttpServer server;
  @TempDir private Path folder;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          hits.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt='x' src='URL/a.png'/>",
        "<p style=\"background-image:url('URL/a.png')\">字</p>",
        "<object data='URL/a.svg' type='image/svg+xml'></object>",
        "<object data='URL/a.pdf' type='application/pdf'></object>",
        "<link rel='stylesheet' type='text/css' href='URL/a.css'/>",
        "<a href='URL/a.txt' download='a.txt' data-content-type='text/plain' title='x'>字</a>",
        "<iframe src='URL/a.html'></iframe>",
        "<p style=\"content:url('URL/a.png');list-style-image:url('URL/a.png')\">字</p>",
      })
  void markup_cannot_reach_the_network_or_a_file(String body) throws IOException {
    for (String base : List.of(http(), folder.toUri().toString())) {
      Files.writeString(folder.resolve("a.css"), "p:after{content:'泄漏'}");
      Files.writeString(folder.resolve("a.txt"), "泄漏");
      Outcome<Rendered> outcome =
          Samples.ENGINE.render(
              Samples.body("<p>字</p>" + body.replace("URL", base)), Samples.METADATA);
      nothingCameIn(outcome.value().orElseThrow().pdf());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { background: url('URL/a.png') }",
        "@font-face { font-family: 外; src: url('URL/a.ttf') } p.x { font-family: 外 }",
        "@page { background-image: url('URL/a.png') }",
      })
  void styles_cannot_reach_the_network_or_a_file(String css) throws IOException {
    for (String base : List.of(http(), folder.toUri().toString())) {
      nothingCameIn(Samples.pdf(Samples.body("<p>字</p>", css.replace("URL", base))));
    }
  }

  @Test
  void an_import_reads_nothing() throws IOException {
    Path css = Files.writeString(folder.resolve("a.css"), "p:after{content:'泄漏'}");
    for (String address : List.of(http() + "/a.css", css.toUri().toString(), css.toString())) {
      String xhtml =
          "<html lang='zh-CN'><head><title>试</title><style>@import url('"
              + address
              + "');</style></head><body><p>字</p></body></html>";
      nothingCameIn(Samples.pdf(Samples.styled(xhtml, "")));
    }
  }

  @Test
  void a_picture_in_the_document_itself_is_drawn() throws IOException {
    byte[] pdf = Samples.pdf(Samples.body("<p><img alt='点' src='" + PIXEL + "'/></p>"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getPage(0).getResources().getXObjectNames().iterator().hasNext());
    }
  }

  @Test
  void what_was_not_read_is_an_error() {
    Outcome<Rendered> outcome =
        Samples.ENGINE.render(
            Samples.body("<p><img alt='x' src='" + http() + "/a.png'/>字</p>"), Samples.METADATA);
    assertTrue(outcome.hasErrors());
  }

  @Test
  void a_style_without_any_of_our_fonts_is_an_error() {
    Outcome<Rendered> outcome =
        Samples.ENGINE.render(Samples.body("<p>字</p>", "p { font-family: 仿宋体 }"), Samples.METADATA);
    assertTrue(outcome.hasErrors());
  }

  @Test
  void a_page_number_without_any_of_our_fonts_is_an_error() {
    Outcome<Rendered> outcome =
        Samples.ENGINE.render(
            Samples.body(
                "<p>字</p>", "@page :right { @bottom-right { content: '1'; font-family: 仿宋体 } }"),
            Samples.METADATA);
    assertTrue(outcome.value().isEmpty());
    assertTrue(
        outcome.findings().stream().map(Finding::rule).anyMatch(RenderRules.NO_FONT::equals));
  }

  private String http() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void nothingCameIn(byte[] pdf) throws IOException {
    assertEquals(0, hits.get());
    String text = PdfText.lines(pdf).stream().map(PdfText.Line::text).collect(Collectors.joining());
    assertFalse(text.contains("泄漏"), text);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      assertTrue(names == null || names.getEmbeddedFiles() == null, "a file was embedded");
    }
  }
}
