package nianbao.desk;

/** Why nothing can be made of what should become a batch; the message is for people. */
public final class BatchRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final Cause cause;

  /** What has to change before it can be. */
  public enum Cause {
    /** The files. */
    CONTENT,
    /** How much there is of them. */
    SIZE,
    /** The time. */
    BUSY
  }

  BatchRefused(Cause cause, String message) {
    super(message, null, false, false);
    this.cause = cause;
  }

  static BatchRefused content(String message) {
    return new BatchRefused(Cause.CONTENT, message);
  }

  static BatchRefused size(String message) {
    return new BatchRefused(Cause.SIZE, message);
  }

  public Cause why() {
    return cause;
  }
}
