package nianbao.worker;

import java.io.IOException;

/** What came over the pipe is not what a sound child sends. */
final class Rubbish extends IOException {
  private static final long serialVersionUID = 1;

  Rubbish(String message) {
    super(message);
  }

  Rubbish(RuntimeException cause) {
    super(cause);
  }
}
