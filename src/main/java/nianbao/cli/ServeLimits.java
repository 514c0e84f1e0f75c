package nianbao.cli;

import java.time.Duration;
import nianbao.web.ServiceLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much the users of a service may ask for. */
final class ServeLimits {
  private static final int MEGABYTE = 1 << 20;

  @Spec private CommandSpec spec;

  @Option(names = "--max-body", paramLabel = "MB", description = "一次请求的内容最多多少 MB（默认 32）。")
  private int bodyMegabytes = 32;

  @Option(names = "--max-pages", paramLabel = "页数", description = "一份 PDF 最多多少页（默认 100）。")
  private int pages = 100;

  @Option(names = "--max-files", paramLabel = "个数", description = "一次请求最多带多少个文件（默认 50）。")
  private int files = 50;

  @Option(names = "--max-time", paramLabel = "秒", description = "处理一份年报最多多少秒，到时停止（默认 20）。")
  private int seconds = 20;

  @Option(names = "--max-upload-time", paramLabel = "秒", description = "一次请求最多用多少秒发完（默认 60）。")
  private int uploadSeconds = 60;

  @Option(names = "--renders", paramLabel = "份数", description = "最多同时处理几份年报（默认与处理器的核数相同）。")
  private int atOnce = Runtime.getRuntime().availableProcessors();

  @Option(names = "--queue", paramLabel = "份数", description = "最多几份排队等待，再多的请对方稍后再试（默认 16）。")
  private int waiting = 16;

  ServiceLimits service() {
    for (int limit : new int[] {bodyMegabytes, pages, files, seconds, uploadSeconds, atOnce}) {
      if (limit < 1) {
        throw new UsageFault(spec.commandLine(), "各项限制至少是 1");
      }
    }
    if (waiting < 0) {
      throw new UsageFault(spec.commandLine(), "--queue 至少是 0");
    }
    return new ServiceLimits(
        (long) bodyMegabytes * MEGABYTE,
        pages,
        files,
        Duration.ofSeconds(seconds),
        Duration.ofSeconds(uploadSeconds),
        atOnce,
        waiting);
  }
}
