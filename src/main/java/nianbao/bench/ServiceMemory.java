package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the system has given to a service.
 *
 * @param own bytes of the process itself; 0 where the system does not tell
 * @param children bytes of each of its child processes
 */
public record ServiceMemory(long own, List<Long> children) {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*([0-9]+) kB");

  public ServiceMemory {
    children = List.copyOf(children);
  }

  static ServiceMemory of(ProcessHandle service) {
    return new ServiceMemory(
        resident(service),
        service
            .descendants()
            .sorted()
            .map(ServiceMemory::resident)
            // One that has just ended has none.
            .filter(bytes -> bytes > 0)
            .toList());
  }

  public long all() {
    return own + children.stream().mapToLong(Long::longValue).sum();
  }

  private static long resident(ProcessHandle process) {
    try {
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      Matcher line = RESIDENT.matcher(Files.readString(status));
      return line.find() ? Long.parseLong(line.group(1)) * 1024 : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
