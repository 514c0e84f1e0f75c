package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nianbao.desk.BatchState;
import nianbao.desk.Desk;
import nianbao.format.JsonOutput;

/**
 * The progress of a batch as server-sent events. Each tells the whole state, so that whoever was
 * cut off misses nothing when he comes again; the last one, told a second time, ends it for good.
 */
final class BatchEvents implements Routes, AutoCloseable {
  /** Each keeps a thread of the server's 250. */
  private static final int MOST_LISTENERS = 50;

  private static final long STEP_MILLIS = 300;

  /** Proxies cut a connection on which nothing comes for a minute, some after less. */
  private static final int STEPS_TO_HEARTBEAT = 33;

  private static final String LAST = "done";

  private final Desk desk;
  private final Semaphore listeners = new Semaphore(MOST_LISTENERS);
  private final CountDownLatch closed = new CountDownLatch(1);

  BatchEvents(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(BatchRoutes.ONE + "/events", this::listen);
  }

  private void listen(Context ctx) throws IOException, InterruptedException {
    BatchState state = BatchRoutes.found(desk, ctx);
    if (state.isDone() && LAST.equals(ctx.header("Last-Event-ID"))) {
      // By this a browser knows that it need not come again.
      ctx.status(204);
      return;
    }
    if (!listeners.tryAcquire()) {
      throw Problem.of(429, "现在看进度的人太多，请稍后再试").header("Retry-After", "5");
    }
    try {
      // Buffering proxies would keep the events back.
      ctx.header("X-Accel-Buffering", "no");
      ctx.contentType("text/event-stream").disableCompression();
      tell(state, ctx.outputStream());
    } finally {
      listeners.release();
    }
  }

  /** Until the batch is done or gone, the listener is gone, or the service stops. */
  private void tell(BatchState first, OutputStream out) throws IOException, InterruptedException {
    BatchState state = first;
    String told = "";
    int steps = 0;
    do {
      String id = state.isDone() ? LAST : String.valueOf(state.done());
      if (!id.equals(told)) {
        send(out, event(id, state));
        told = id;
        steps = 0;
      } else if (++steps % STEPS_TO_HEARTBEAT == 0) {
        send(out, ": …\n\n");
      }
      if (state.isDone() || closed.await(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
      String batch = state.id();
      state = OnDisk.run(() -> desk.find(batch)).orElse(null);
    } while (state != null);
  }

  private static String event(String id, BatchState state) {
    String json = new String(JsonOutput.bytes(state.tree()), StandardCharsets.UTF_8);
    return "id: " + id + "\nevent: progress\ndata: " + json + "\n\n";
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Listeners are told no more; they come again to another copy, or after a restart. */
  @Override
  public void close() {
    closed.countDown();
  }
}
