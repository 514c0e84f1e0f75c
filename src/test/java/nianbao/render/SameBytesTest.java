package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes: again, in any thread, folder and Java. */
class SameBytesTest {
  private static final Path JAVAS = Path.of(System.getProperty("nianbao.javas", "/usr/lib/jvm"));
  private static final int OLDEST = 17;

  /** Prints the digest of the ordinary sample, for the tests that start another Java. */
  public static void main(String[] args) throws Exception {
    System.out.print(digest());
  }

  @Test
  void in_every_thread() throws Exception {
    String expected = digest();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> digests = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        digests.add(threads.submit(SameBytesTest::digest));
      }
      for (Future<String> digest : digests) {
        assertEquals(expected, digest.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void in_another_folder_time_zone_and_language(@TempDir Path folder) throws Exception {
    Path java = Path.of(System.getProperty("java.home"));
    assertEquals(digest(), digestBy(java, folder));
  }

  @Test
  void on_every_other_java_here(@TempDir Path folder) throws Exception {
    List<Path> others = otherJavas();
    assumeFalse(
        others.isEmpty(),
        "no other Java in " + JAVAS + ": set -Dnianbao.javas to the folder of another");
    String expected = digest();
    for (Path java : others) {
      assertEquals(expected, digestBy(java, folder), java.toString());
    }
  }

  /** Those that can run the program, apart from the one that runs this. */
  private static List<Path> otherJavas() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    Set<Path> javas = new TreeSet<>();
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(JAVAS)) {
      for (Path home : homes) {
        if (Files.isExecutable(home.resolve("bin/java")) && feature(home) >= OLDEST) {
          javas.add(home.toRealPath());
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    }
    javas.remove(own);
    return List.copyOf(javas);
  }

  private static int feature(Path home) throws IOException {
    Properties release = new Properties();
    if (Files.exists(home.resolve("release"))) {
      try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
        release.load(reader);
      }
    }
    String version =
        release.getProperty("JAVA_VERSION", "").replace("\"", "").replaceAll("\\D.*", "");
    return version.isEmpty() ? 0 : Integer.parseInt(version);
  }

  @Test
  void but_not_for_another_date_or_text() {
    PdfMetadata later =
        new PdfMetadata(
            Samples.METADATA.title(),
            Samples.METADATA.subject(),
            Samples.METADATA.author(),
            Samples.METADATA.created().plusDays(1));
    assertEquals(
        2,
        List.of(ContentHash.of(Samples.body("<p>甲</p>"), Samples.METADATA), hash("<p>甲</p>", later))
            .stream()
            .distinct()
            .count());
    assertEquals(
        3,
        List.of(hash("<p>甲</p>", later), hash("<p>乙</p>", later), hash("<p id='x'>甲</p>", later))
            .stream()
            .distinct()
            .count());
  }

  private static long hash(String body, PdfMetadata metadata) {
    return ContentHash.of(Samples.body(body), metadata);
  }

  private static String digest() throws Exception {
    byte[] pdf = Samples.pdf(Samples.document("ordinary.xhtml"));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
  }

  private static String digestBy(Path javaHome, Path folder)
      throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                javaHome.resolve("bin/java").toString(),
                "-Duser.timezone=America/New_York",
                "-Duser.language=tr",
                "-Dnianbao.root=" + Path.of("").toAbsolutePath(),
                "-cp",
                classPath,
                SameBytesTest.class.getName())
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    String digest = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> read(errors));
    return digest;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
