package nianbao.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that keeps to no rules. */
final class RawClient {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final long PATIENCE_NANOS = PATIENCE_MILLIS * 1_000_000L;

  private RawClient() {}

  /** Sends a text and returns the first of what comes back. */
  static String ask(int port, String request) throws IOException {
    try (Socket socket = connect(port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return answer(socket);
    }
  }

  /** Sends a text and returns all that comes back until the connection is closed. */
  static String askToTheEnd(int port, String request) throws IOException {
    try (Socket socket = connect(port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Sends a text and then one byte after the other, until there is an answer. */
  static String dribble(int port, String request) throws IOException, InterruptedException {
    try (Socket socket = connect(port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      long start = System.nanoTime();
      while (socket.getInputStream().available() == 0) {
        try {
          out.write('x');
        } catch (IOException cutOff) {
          return answer(socket);
        }
        Thread.sleep(50);
        if (System.nanoTime() - start > PATIENCE_NANOS) {
          throw new AssertionError("not cut off");
        }
      }
      return answer(socket);
    }
  }

  /** Sends a text and waits for nothing. */
  static Socket begin(int port, String request) throws IOException, InterruptedException {
    Socket socket = connect(port);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    Thread.sleep(200);
    return socket;
  }

  private static Socket connect(int port) throws IOException {
    Socket socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Empty where the connection was cut without one. */
  private static String answer(Socket socket) {
    byte[] buffer = new byte[8192];
    try {
      int count = socket.getInputStream().read(buffer);
      return count < 0 ? "" : new String(buffer, 0, count, StandardCharsets.UTF_8);
    } catch (IOException cutOff) {
      return "";
    }
  }
}
