package nianbao.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Cuts connections on which no request has come to the end of its head in time: a byte now and then
 * keeps a connection from counting as idle.
 */
final class HeadDeadline implements Connection.Listener {
  private final Scheduler scheduler;
  private final Duration limit;

  HeadDeadline(Scheduler scheduler, Duration limit) {
    this.scheduler = scheduler;
    this.limit = limit;
  }

  @Override
  public void onOpened(Connection connection) {
    scheduler.schedule(() -> check(connection), limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void check(Connection connection) {
    if (connection.getMessagesIn() == 0) {
      connection.getEndPoint().close();
    }
  }
}
