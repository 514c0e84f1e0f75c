package nianbao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory that this process has held so far.
 *
 * @param resident whether it is all that the system gave it, or, where the system does not tell,
 *     the Java heap alone
 */
public record PeakMemory(long bytes, boolean resident) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s*([0-9]+) kB");

  static PeakMemory own() {
    try {
      Matcher line = HIGH_WATER.matcher(Files.readString(STATUS));
      if (line.find()) {
        return new PeakMemory(Long.parseLong(line.group(1)) * 1024, true);
      }
    } catch (IOException e) {
      // Not Linux: the heap has to do.
    }
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return new PeakMemory(heap, false);
  }
}
