package nianbao.cli;

import java.time.Duration;
import nianbao.desk.BatchLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much the workspace of a service may hold, with its batches. */
final class DeskOptions {
  private static final long KILOBYTE = 1 << 10;
  private static final long MEGABYTE = 1 << 20;

  @Spec private CommandSpec spec;

  @Option(names = "--report-size", paramLabel = "KB", description = "单位文件夹里一份年报最多多少 KB（默认 2048）。")
  private int reportKilobytes = 2048;

  @Option(names = "--batch-files", paramLabel = "个数", description = "一批最多多少个文件，图片也算（默认 1000）。")
  private int files = 1000;

  @Option(names = "--batch-zip", paramLabel = "MB", description = "一批的 ZIP 最多多少 MB（默认 200）。")
  private int zipMegabytes = 200;

  @Option(names = "--batch-size", paramLabel = "MB", description = "一批解开以后最多多少 MB（默认 400）。")
  private int megabytes = 400;

  @Option(names = "--batches", paramLabel = "批数", description = "最多保留几批，做完的里面最早的先清理（默认 20）。")
  private int kept = 20;

  @Option(names = "--batch-days", paramLabel = "天数", description = "做完的批保留多少天（默认 30）。")
  private int days = 30;

  /** Of one report of the workspace. */
  long reportBytes() {
    return reportKilobytes * KILOBYTE;
  }

  BatchLimits limits() {
    for (int limit : new int[] {reportKilobytes, files, zipMegabytes, megabytes, kept, days}) {
      if (limit < 1) {
        throw new UsageFault(spec.commandLine(), "各项限制至少是 1");
      }
    }
    return new BatchLimits(
        files, zipMegabytes * MEGABYTE, megabytes * MEGABYTE, kept, Duration.ofDays(days));
  }
}
