package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted does not grow with what strangers send. */
class MetricsTest {
  private LiveService service;

  @BeforeEach
  void start() throws IOException {
    service =
        LiveService.open(
            LiveService.settings(Optional.empty(), LiveService.USUAL), NastyPress.class);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private long lines() throws Exception {
    return service.get("/metrics").text().lines().count();
  }

  private void ask(String method, String path) throws Exception {
    RawClient.ask(service.port(), method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
  }

  @Test
  void methodsAndAddressesThatStrangersInventAreOneLine() throws Exception {
    ask("FIRST", "/first");
    lines();
    long before = lines();
    for (int i = 0; i < 20; i++) {
      ask("INVENTED" + (char) ('A' + i), "/invented/" + i + "?n=" + i);
    }
    assertEquals(before, lines(), service.get("/metrics").text());
    assertTrue(service.get("/metrics").text().contains("method=\"other\""));
  }
}
