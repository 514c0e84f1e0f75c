package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who is let in when, where one report is worked on at a time and another may wait. */
class TurnstileTest {
  private final Turnstile turnstile =
      new Turnstile(new ServiceLimits(1, 1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 1));
  private final CountDownLatch over = new CountDownLatch(1);

  private void await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Somebody who stays inside until it is over. */
  private CompletableFuture<String> staying() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CompletableFuture<String> stays =
        CompletableFuture.supplyAsync(
            () ->
                turnstile.pass(
                    () -> {
                      inside.countDown();
                      await();
                      return "stayed";
                    }));
    inside.await();
    return stays;
  }

  private CompletableFuture<String> last() {
    CompletableFuture<String> came = new CompletableFuture<>();
    Thread thread = new Thread(() -> came.complete(turnstile.passLast(() -> "last")));
    thread.setDaemon(true);
    thread.start();
    while (!thread.getState().equals(Thread.State.WAITING) && thread.isAlive()) {
      Thread.onSpinWait();
    }
    return came;
  }

  @Test
  void whenNobodyElseIsThereABatchIsLetIn() {
    assertEquals("last", turnstile.passLast(() -> "last"));
    assertEquals(0, turnstile.inside());
  }

  @Test
  void aBatchWaitsWhileSomebodyIsInside() throws Exception {
    CompletableFuture<String> stays = staying();
    CompletableFuture<String> last = last();
    assertFalse(last.isDone());
    assertEquals("first", turnstile.pass(() -> "first"), "its place is free for others");
    assertFalse(last.isDone());
    over.countDown();
    assertEquals("stayed", stays.join());
    assertEquals("last", last.join());
  }

  @Test
  void aBatchDoesNotWaitForEver() throws Exception {
    CompletableFuture<String> stays = staying();
    CompletableFuture<String> last = last();
    while (!last.isDone()) {
      turnstile.pass(() -> "another");
      Thread.sleep(1);
    }
    assertFalse(stays.isDone());
    over.countDown();
    stays.join();
  }

  @Test
  void whoeverFailsLeavesToo() {
    assertThrows(
        IllegalStateException.class,
        () ->
            turnstile.passLast(
                () -> {
                  throw new IllegalStateException();
                }));
    assertEquals(0, turnstile.inside());
  }
}
