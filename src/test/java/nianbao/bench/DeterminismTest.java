package nianbao.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianbao.app.Home;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.form.Forms;
import nianbao.source.PictureFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same report gives the same bytes, whoever renders it, when, where and beside what. */
class DeterminismTest {
  private static final Path INPUT = Path.of("input").toAbsolutePath();

  @TempDir private Path folder;

  private static Press press() {
    return Press.setUp(new Home(Path.of("")), Optional.empty(), ReportDate.of(Map.of()))
        .value()
        .orElseThrow();
  }

  /** The files of ten generated reports and of the five towns, by name. */
  private static Map<String, byte[]> reports() throws IOException {
    Map<String, byte[]> reports = new TreeMap<>();
    TownGenerator generator = new TownGenerator(new Forms().current());
    LongStream.range(30_000, 30_010)
        .mapToObj(generator::varied)
        .forEach(town -> reports.put(town.file(), town.yaml().getBytes(StandardCharsets.UTF_8)));
    try (Stream<Path> towns = Files.list(INPUT)) {
      for (Path town : towns.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        reports.put(town.getFileName().toString(), Files.readAllBytes(town));
      }
    }
    return reports;
  }

  private static Map<String, String> rendered(Map<String, byte[]> reports) {
    Press press = press();
    Map<String, String> hashes = new TreeMap<>();
    reports.forEach((name, yaml) -> hashes.put(name, hash(press, name, yaml)));
    return hashes;
  }

  private static String hash(Press press, String name, byte[] yaml) {
    return hash(press.print(name, yaml, PictureFolder.of(INPUT)).pdf().orElseThrow());
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void overThreadsInAnyOrderWithTwoPressesInOneProcess() throws Exception {
    Map<String, byte[]> reports = reports();
    Map<String, String> alone = rendered(reports);
    Press press = press();
    List<String> order = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      order.addAll(reports.keySet());
    }
    Collections.shuffle(order, new Random(7));
    Map<String, List<String>> beside = new ConcurrentHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String name : order) {
      pool.submit(
          () -> {
            String hash = hash(press, name, reports.get(name));
            beside.merge(
                name, List.of(hash), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
          });
    }
    pool.shutdown();
    assertEquals(true, pool.awaitTermination(5, TimeUnit.MINUTES));
    alone.forEach((name, hash) -> assertEquals(List.of(hash, hash), beside.get(name), name));
  }

  @Test
  void fromAnotherFolderInAnotherTimeZoneAndLanguage() throws Exception {
    Map<String, byte[]> reports = reports();
    Path elsewhere = Files.createDirectories(folder.resolve("别处"));
    for (Map.Entry<String, byte[]> report : reports.entrySet()) {
      Files.write(elsewhere.resolve(report.getKey()), report.getValue());
    }
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-Duser.timezone=America/New_York",
            "-Duser.language=tr",
            "-Dnianbao.home=" + Path.of("").toAbsolutePath(),
            "-cp",
            System.getProperty("java.class.path"),
            "nianbao.cli.Main",
            "render",
            ".",
            "-o",
            "pdf");
    command.environment().put("LC_ALL", "C.UTF-8");
    command.directory(elsewhere.toFile()).redirectErrorStream(true);
    Process process = command.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Map<String, String> there = new TreeMap<>();
    for (String name : reports.keySet()) {
      Path pdf = elsewhere.resolve("pdf").resolve(name.replace(".yaml", ".pdf"));
      assertEquals(true, Files.exists(pdf), said);
      there.put(name, hash(Files.readAllBytes(pdf)));
    }
    assertEquals(rendered(reports), there);
  }
}
