package nianbao.bench;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes down what came back, from any number of clients, and looks at the memory now and then. */
final class SoakLog {
  /** A multiple of three, for a third is compared with another. */
  static final int SAMPLES = 30;

  private static final int MOST_TEXT = 200;

  private final ProcessHandle service;
  private final int requests;
  private final long start = System.nanoTime();
  private final Map<String, List<Duration>> took = new TreeMap<>();
  private final List<MemorySample> samples = new ArrayList<>();
  private final Map<String, String> faults = new TreeMap<>();
  private int done;
  private int wrong;

  SoakLog(ProcessHandle service, int requests) {
    this.service = service;
    this.requests = requests;
  }

  /** How many there are to be. */
  int requests() {
    return requests;
  }

  synchronized void add(Errand errand, Optional<HttpResponse<byte[]>> answer, Duration time) {
    took.computeIfAbsent(errand.kind(), kind -> new ArrayList<>()).add(time);
    if (answer.isEmpty() || !errand.isRight().test(answer.get())) {
      wrong++;
      faults.putIfAbsent(errand.kind(), answer.map(SoakLog::text).orElse("没有答复"));
    }
    done++;
    // As many as there are to be, at even distances, the last one at the end.
    if ((long) done * SAMPLES / requests > (long) (done - 1) * SAMPLES / requests) {
      Duration at = Duration.ofNanos(System.nanoTime() - start);
      samples.add(new MemorySample(done, at, ServiceMemory.of(service)));
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    String text = new String(answer.body(), StandardCharsets.UTF_8).replaceAll("\\p{C}", " ");
    return answer.statusCode() + " " + text.substring(0, Math.min(MOST_TEXT, text.length()));
  }

  synchronized Soaked soaked(Duration ready) {
    Duration all = Duration.ofNanos(System.nanoTime() - start);
    List<Soaked.Kind> kinds = new ArrayList<>();
    took.forEach((kind, times) -> kinds.add(new Soaked.Kind(kind, times.size(), median(times))));
    return new Soaked(ready, all, kinds, samples, new Soaked.Wrong(wrong, examples()));
  }

  private List<String> examples() {
    return faults.entrySet().stream().map(one -> one.getKey() + "：" + one.getValue()).toList();
  }

  private static Duration median(List<Duration> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
