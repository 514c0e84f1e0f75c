package nianbao.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import nianbao.app.FileTrouble;

/** What is done with files of this machine, which may fail through nobody's fault. */
final class OnDisk {
  private static final System.Logger LOG = System.getLogger("nianbao.web");

  private OnDisk() {}

  /** Something to do that reads or writes files. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  static <T> T run(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw problem(e);
    } catch (UncheckedIOException e) {
      throw problem(e.getCause());
    }
  }

  private static Problem problem(IOException trouble) {
    LOG.log(System.Logger.Level.ERROR, "files of the service", trouble);
    return Problem.of(503, "服务器上的文件夹现在读写不了：" + FileTrouble.of(trouble) + "；请告诉管理员");
  }
}
