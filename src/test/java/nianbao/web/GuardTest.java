package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use a service that has a token, and what pages elsewhere can do with it: nothing. */
class GuardTest {
  private static final String TOKEN = "0123456789abcdef-Zz";
  private static final String RULE = "/api/v1/rules/S101";
  private static final String SESSION = "/api/v1/session";

  private static LiveService service;

  @BeforeAll
  static void start() throws IOException {
    service = LiveService.open(LiveService.settings(Optional.of(TOKEN), LiveService.USUAL));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static int status(String path, String... headers) throws Exception {
    HttpRequest.Builder request = service.request(path).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return service.send(request).status();
  }

  @Test
  void withoutTheTokenThereIsThePageAndItsHealthAndNothingElse() throws Exception {
    assertEquals(200, status("/health/live"));
    assertEquals(200, status("/openapi.yaml"));
    for (String path :
        new String[] {RULE, "/metrics", "/api/v1/examples", "/api/v1/nothing", "/api/v1/schema"}) {
      LiveService.Reply reply = service.get(path);
      assertEquals(401, reply.status(), path);
      assertEquals("Bearer", reply.header("WWW-Authenticate"));
      assertEquals("application/problem+json", reply.header("Content-Type"));
    }
    assertEquals(401, service.post("/api/v1/render", "text/plain", "机关: 某镇").status());
  }

  @Test
  void aProgramSendsTheToken() throws Exception {
    assertEquals(200, status(RULE, "Authorization", "Bearer " + TOKEN));
    assertEquals(200, status(RULE, "Authorization", "bearer  " + TOKEN));
    assertEquals(200, status("/metrics", "Authorization", "Bearer " + TOKEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer x", "Basic " + TOKEN, TOKEN, "Bearer " + TOKEN + "x"})
  void anythingElseIsRefused(String header) throws Exception {
    assertEquals(401, status(RULE, "Authorization", header));
  }

  @Test
  void aBrowserChangesTheTokenForACookieThatNoScriptSees() throws Exception {
    LiveService.Reply login = service.postJson(SESSION, Map.of("token", TOKEN));
    assertEquals(204, login.status());
    String cookie = login.header("Set-Cookie");
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertFalse(cookie.contains("Secure"), cookie);
    assertFalse(cookie.contains(TOKEN), "the cookie is not the token");
    String pair = cookie.replaceFirst(";.*", "");
    assertEquals(200, status(RULE, "Cookie", pair));
    assertEquals(401, status(RULE, "Cookie", pair.replaceFirst("=[0-9]", "=9")));
    assertEquals(401, status(RULE, "Cookie", pair.substring(0, pair.length() - 1) + "!"));
    assertEquals(401, status(RULE, "Cookie", "nianbao="));
  }

  @Test
  void behindTlsTheCookieNeverLeavesIt() throws Exception {
    LiveService.Reply login =
        service.post(
            SESSION,
            "application/json",
            "{\"token\": \"" + TOKEN + "\"}",
            "X-Forwarded-Proto",
            "https");
    assertTrue(login.header("Set-Cookie").contains("Secure"));
  }

  @Test
  void aWrongTokenGetsNoCookie() throws Exception {
    LiveService.Reply login = service.postJson(SESSION, Map.of("token", TOKEN + "x"));
    assertEquals(401, login.status());
    assertEquals("", login.header("Set-Cookie"));
  }

  @Test
  void loggingOutTakesTheCookieBack() throws Exception {
    LiveService.Reply out = service.send(service.request(SESSION).DELETE());
    assertEquals(204, out.status());
    assertTrue(out.header("Set-Cookie").contains("Expires=Thu, 01 Jan 1970"));
  }

  /** With the token or without: a browser adds the cookie by itself. */
  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, http://127.0.0.1:1",
    "Origin, ''",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none"
  })
  void aPageElsewhereChangesNothing(String header, String value) throws Exception {
    LiveService.Reply reply =
        service.post(
            "/api/v1/render",
            "text/plain",
            "机关: 某镇",
            "Authorization",
            "Bearer " + TOKEN,
            header,
            value);
    assertEquals(403, reply.status());
    HttpRequest.Builder logout = service.request(SESSION).DELETE().header(header, value);
    assertEquals(403, service.send(logout).status());
  }

  @Test
  void theServicesOwnPageMayDoAll() throws Exception {
    LiveService.Reply login =
        service.post(
            SESSION,
            "application/json",
            "{\"token\": \"" + TOKEN + "\"}",
            "Origin",
            "http://127.0.0.1:" + service.port(),
            "Sec-Fetch-Site",
            "same-origin");
    assertEquals(204, login.status());
  }

  /** A page elsewhere can make its own name mean this machine. */
  @ParameterizedTest
  @CsvSource({
    "evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "localhost.evil.example:80, 421",
    "127.0.0.1, 200",
    "localhost:8080, 200",
    "LOCALHOST, 200",
    "[::1]:8080, 200"
  })
  void onlyTheMachinesOwnNamesAreAnswered(String host, int status) throws Exception {
    String answer =
        RawClient.ask(service.port(), "GET /health/live HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health/live", "/api/v1/nothing", "/nothing", "/assets/nothing.js"})
  void everyAnswerTellsTheBrowserToBeCareful(String path) throws Exception {
    LiveService.Reply reply = service.get(path);
    String policy = reply.header("Content-Security-Policy");
    assertTrue(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"));
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", reply.header("X-Content-Type-Options"));
    assertEquals("no-referrer", reply.header("Referrer-Policy"));
    assertEquals("same-origin", reply.header("Cross-Origin-Resource-Policy"));
    assertEquals("", reply.header("Access-Control-Allow-Origin"));
    assertEquals("", reply.header("Server"));
  }

  /** What the policy forbids would not work, and nobody would know why. */
  @Test
  void thePageHasNoScriptAndNoStyleOfItsOwn() throws Exception {
    String page = service.get("/").text();
    Matcher scripts = Pattern.compile("<script([^>]*)>(.*?)</script>").matcher(page);
    int count = 0;
    for (; scripts.find(); count++) {
      assertTrue(scripts.group(1).contains(" src=\"assets/"), scripts.group());
      assertEquals("", scripts.group(2));
    }
    assertTrue(count > 0, "the page has scripts");
    assertFalse(Pattern.compile("<style|\\s(on[a-z]+|style)=|javascript:").matcher(page).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../index.html",
        "/assets/..%2findex.html",
        "/assets/%2e%2e/openapi.yaml",
        "/assets/..%5c..%5cx.js",
        "/assets/.hidden.js",
        "/assets/x%00.js",
        "/assets//etc/passwd",
        "/assets/Guard.class",
        "//etc/passwd",
        "/..;/openapi.yaml",
        "/assets/a.js/../../Guard.class"
      })
  void aPathLeadsToNothingElse(String path) throws Exception {
    String answer =
        RawClient.ask(service.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertTrue(answer.matches("(?s)HTTP/1.1 40[0-9].*"), answer);
  }
}
