package nianbao.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes over a pipe in one piece: a head in JSON and named bytes, each with its length before
 * it.
 */
record Frame(byte[] head, Map<String, byte[]> parts) {
  /** Begins every frame; what a library prints by mistake does not. */
  private static final int MARK = 0x6E62_1F01;

  static final Frame EMPTY = new Frame(new byte[0], Map.of());

  private static final int MOST_HEAD = 64 << 20;
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_NAME = 1 << 10;
  private static final int MOST_PART = 512 << 20;

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MARK);
    write(out, head);
    out.writeInt(parts.size());
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      write(out, part.getKey().getBytes(StandardCharsets.UTF_8));
      write(out, part.getValue());
    }
    out.flush();
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** More bytes than whoever reads has room for; the rest of the frame has not been read. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Reads the next frame, however large it is. */
  static Frame read(DataInputStream in) throws IOException {
    return read(in, Long.MAX_VALUE);
  }

  /**
   * Reads the next frame.
   *
   * @param most bytes that all of it may have
   * @throws EOFException where there is none, or not all of it
   */
  static Frame read(DataInputStream in, long most) throws IOException {
    if (in.readInt() != MARK) {
      throw new Rubbish("no frame");
    }
    byte[] head = bytes(in, MOST_HEAD, most);
    long room = most - head.length;
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int left = length(in, MOST_PARTS); left > 0; left--) {
      String name = new String(bytes(in, MOST_NAME, room), StandardCharsets.UTF_8);
      byte[] part = bytes(in, MOST_PART, room);
      room -= part.length;
      parts.put(name, part);
    }
    return new Frame(head, parts);
  }

  private static byte[] bytes(DataInputStream in, int most, long room) throws IOException {
    int length = length(in, most);
    if (length > room) {
      throw new TooLarge();
    }
    // Grows with what really comes: a length alone must not take memory.
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a frame breaks off");
    }
    return bytes;
  }

  private static int length(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new Rubbish("a length of " + length);
    }
    return length;
  }
}
