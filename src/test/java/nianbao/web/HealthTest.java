package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever watches over the service learns whether it can do its work, not only whether it runs. */
class HealthTest {
  @Test
  void aServiceThatMakesReportsIsReady() throws Exception {
    try (LiveService service = LiveService.open()) {
      assertEquals(200, service.get("/health/ready").status());
    }
  }

  @Test
  void aServiceWhoseChildrenDieLivesButIsNotReady() throws Exception {
    LiveService.Reply ready;
    // No main class: its children end as soon as they begin.
    try (LiveService service =
        LiveService.open(
            LiveService.settings(Optional.empty(), LiveService.USUAL), HealthTest.class)) {
      assertEquals(200, service.get("/health/live").status());
      ready = service.get("/health/ready");
    }
    assertEquals(503, ready.status(), ready.text());
    assertEquals("application/problem+json", ready.header("Content-Type"));
    assertFalse(ready.json().get("findings").isEmpty());
  }
}
