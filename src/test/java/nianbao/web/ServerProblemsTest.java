package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What never comes to a route, because it is no sound request, has a problem for answer too. */
class ServerProblemsTest {
  private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
  private static final String END = HOST + "\r\n";

  private static LiveService service;

  @BeforeAll
  static void start() throws IOException {
    Duration minute = Duration.ofSeconds(60);
    ServiceLimits limits = new ServiceLimits(1 << 20, 3, 3, minute, minute, 1, 1);
    service = LiveService.open(LiveService.settings(Optional.empty(), limits), NastyPress.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Stream<Arguments> unsound() {
    String render = "POST /api/v1/render HTTP/1.1\r\n";
    return Stream.of(
        Arguments.of("no request line", 400, "NONSENSE\r\n\r\n"),
        Arguments.of("no version", 505, "GET / NONSENSE\r\n" + END),
        Arguments.of("no such version", 505, "GET / HTTP/7.3\r\n" + END),
        Arguments.of("no host", 400, "GET / HTTP/1.1\r\n\r\n"),
        Arguments.of("two hosts", 400, "GET / HTTP/1.1\r\nHost: localhost\r\n" + END),
        Arguments.of("bad header name", 400, "GET / HTTP/1.1\r\nBad Name: x\r\n" + END),
        Arguments.of("bytes that are no text", 400, "GET / HTTP/1.1\r\nX\u0000: x\r\n" + END),
        Arguments.of(
            "two lengths", 400, render + "Content-Length: 1\r\nContent-Length: 2\r\n" + END),
        Arguments.of("no length", 400, render + "Content-Length: x\r\n" + END),
        Arguments.of(
            "length twice over",
            400,
            render + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n" + END),
        Arguments.of("bad chunk", 400, render + "Transfer-Encoding: chunked\r\n" + END + "zz\r\n"),
        Arguments.of("long address", 414, "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\n" + END),
        Arguments.of(
            "long header", 431, "GET / HTTP/1.1\r\nX: " + "x".repeat(20_000) + "\r\n" + END),
        Arguments.of("bad escape", 400, "GET /assets/%zz HTTP/1.1\r\n" + END),
        Arguments.of("half an escape", 400, "GET /assets/a%2 HTTP/1.1\r\n" + END),
        Arguments.of("bad UTF-8", 400, "GET /assets/%ff%fe.js HTTP/1.1\r\n" + END),
        Arguments.of("escaped nothing", 400, "GET /assets/x%00.js HTTP/1.1\r\n" + END),
        Arguments.of("escaped slash", 400, "GET /assets/..%2findex.html HTTP/1.1\r\n" + END),
        Arguments.of("path parameter", 400, "GET /..;/openapi.yaml HTTP/1.1\r\n" + END),
        Arguments.of("out of the root", 400, "GET /../../etc/passwd HTTP/1.1\r\n" + END),
        Arguments.of("odd method", 404, "BREW /pot HTTP/1.1\r\n" + END),
        Arguments.of("odd method of a route", 405, "BREW /health/live HTTP/1.1\r\n" + END));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unsound")
  void isAProblem(String what, int status, String request) throws Exception {
    String answer = RawClient.askToTheEnd(service.port(), request);
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] " + status + " .*"), answer);
    String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    assertTrue(head.contains("Content-Type: application/problem+json"), answer);
    assertTrue(head.contains("X-Content-Type-Options: nosniff"), answer);
    assertTrue(head.contains("Content-Security-Policy: default-src 'none'"), answer);
    assertFalse(head.contains("Server:"), answer);
    String body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
    JsonNode problem = JsonMapper.shared().readTree(body);
    assertEquals("about:blank", problem.get("type").stringValue());
    assertEquals(status, problem.get("status").intValue());
    assertTrue(problem.get("title").stringValue().matches("\\p{IsHan}+"), body);
    assertTrue(problem.get("detail").stringValue().matches(".*\\p{IsHan}.*"), body);
    assertFalse(body.contains("jetty") || body.contains("Exception"), body);
    assertEquals(200, service.get("/health/live").status());
  }
}
