package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.concurrent.Semaphore;

/**
 * Bounds what all clients together may be sending at a time: those that send slowly leave threads
 * for the others, and those that send much leave memory.
 */
final class Uploads implements Routes {
  /** Of the server's 250 threads. */
  private static final int MOST_AT_ONCE = 100;

  /** Of the largest allowed; an ordinary one is a thousandth of that. */
  private static final int MOST_BODIES = 2;

  /** Where only small ones are allowed, many clients may still send one at a time. */
  private static final long LEAST_BYTES = 32L << 20;

  private static final String HELD = "nianbao.held";

  private final Semaphore sending = new Semaphore(MOST_AT_ONCE);
  private final int mostBytes;
  private final Semaphore bytes;

  Uploads(ServiceLimits limits) {
    long most = Math.max(LEAST_BYTES, limits.bodyBytes() * MOST_BODIES);
    this.mostBytes = (int) Math.min(Integer.MAX_VALUE, most);
    this.bytes = new Semaphore(mostBytes);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.after(this::release);
  }

  /** A request begins to send its body. */
  void begin() {
    if (!sending.tryAcquire()) {
      throw tooMuch();
    }
  }

  /** It has sent so many bytes more; they are held until it is answered. */
  void hold(Context ctx, int count) {
    if (!bytes.tryAcquire(count)) {
      throw tooMuch();
    }
    ctx.attribute(HELD, held(ctx) + count);
  }

  /** How many bytes all requests hold. */
  int held() {
    return mostBytes - bytes.availablePermits();
  }

  private static int held(Context ctx) {
    Integer held = ctx.attribute(HELD);
    return held == null ? 0 : held;
  }

  /** It has sent all, or is cut off. */
  void end() {
    sending.release();
  }

  private void release(Context ctx) {
    bytes.release(held(ctx));
    ctx.attribute(HELD, 0);
  }

  private static Problem tooMuch() {
    return Problem.of(429, "现在发来的内容太多，请稍后再试").header("Retry-After", "5");
  }
}
