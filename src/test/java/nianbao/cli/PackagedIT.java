package nianbao.cli;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip as a user has it: unpacked in a folder with an awkward name, started from elsewhere. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it starts the launcher for shells")
class PackagedIT {
  @TempDir static Path folder;
  private static Path home;

  /** What a run printed and returned. */
  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws IOException {
    home = folder.resolve("年报 程序 (新)").resolve("nianbao-" + System.getProperty("nianbao.version"));
    try (ZipFile zip = new ZipFile(System.getProperty("nianbao.zip"))) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path target = home.getParent().resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip.getInputStream(entry), target);
        }
      }
    }
    // The library for zip files does not tell the permissions that unzip would set.
    Files.setPosixFilePermissions(
        home.resolve("nianbao"), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The archive is made behind the user's back; the folder cannot go while that is under way. */
  @AfterAll
  static void waitForTheArchive() throws Exception {
    for (int tenths = 0; tenths < 1200 && !files("*.making").isEmpty(); tenths++) {
      Thread.sleep(100);
    }
    assertEquals(List.of(), files("*.making"));
  }

  @Test
  void keepsAnArchiveOfLoadedClassesFromTheFirstRunOn() throws Exception {
    run(home.resolve("nianbao"), "--version");
    waitForTheArchive();

    assertEquals(1, files("classes-*.jsa").size(), files("*").toString());
    assertEquals("", run(home.resolve("nianbao"), "--version").err());
  }

  @Test
  void holdsWhatAUserNeedsAndNothingOfTheDevelopers() {
    for (String name :
        List.of("nianbao", "nianbao.cmd", "nianbao.jar", "lib", "fonts", "output", "LICENSE")) {
      assertTrue(Files.exists(home.resolve(name)), name);
    }
    for (String name : List.of("pom.xml", "src", "target")) {
      assertFalse(Files.exists(home.resolve(name)), name);
    }
  }

  @Test
  void startsFromAnotherFolderWithoutMavenAndWithoutALocale() throws Exception {
    Run run = run(home.resolve("nianbao"), "--version");

    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().startsWith("nianbao " + System.getProperty("nianbao.version") + "（Java "),
        run.out());
    assertEquals("", run.err());
  }

  @Test
  void rendersAReportWithTheTemplatesAndFontsItBrings() throws Exception {
    Path output = folder.resolve("成品 文件夹");
    Path report = home.resolve("input").resolve("xiaomeng-2024.yaml");

    Run run = run(home.resolve("nianbao"), "render", report.toString(), "-o", output.toString());

    // 1 would be the town's own mistake.
    assertTrue(run.code() <= 1, run.out() + run.err());
    byte[] pdf = Files.readAllBytes(output.resolve("xiaomeng-2024.pdf"));
    assertTrue(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-"), "no PDF");
  }

  @Test
  void checksAPdfInAProcessOfItsOwn() throws Exception {
    Path output = folder.resolve("待核对");
    Path report = home.resolve("input").resolve("xiaomeng-2024.yaml");
    run(home.resolve("nianbao"), "render", report.toString(), "-o", output.toString());
    Files.write(output.resolve("空.pdf"), new byte[0]);

    Run run = run(home.resolve("nianbao"), "check", output.toString());

    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("错误[P111]: 文件是空的"), run.out());
    assertTrue(run.out().matches("(?s).*小孟镇人民政府 +2024 +7 .*"), run.out());
    assertFalse(run.out().contains("P144"), run.out());
  }

  @Test
  void startsThroughASymbolicLinkAndPassesTheExitCodeOn() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("链接"), home.resolve("nianbao"));

    Run run = run(link, "没有 这个命令");

    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().startsWith("没有命令“没有 这个命令”。"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void namesAFolderThatNoJavaStartsFrom() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("年报😀"));
    Files.copy(home.resolve("nianbao"), odd.resolve("nianbao"), COPY_ATTRIBUTES);
    Files.createFile(odd.resolve("nianbao.jar"));

    Run run = run(odd.resolve("nianbao"), "--version");

    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("表情符号") && run.err().contains("年报😀"), run.err());
  }

  @Test
  void saysInChineseWhatToInstallWhereThereIsNoJava() throws Exception {
    Run run = run(Map.of("NIANBAO_JAVA_HOME", "/no/java"), home.resolve("nianbao"), "--version");

    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("没有找到 Java 17 或更新的版本"), run.err());
  }

  private static List<Path> files(String pattern) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(home, pattern)) {
      List<Path> found = new ArrayList<>();
      files.forEach(found::add);
      return found;
    }
  }

  private static Run run(Path program, String... arguments) throws Exception {
    return run(Map.of("NIANBAO_JAVA_HOME", System.getProperty("java.home")), program, arguments);
  }

  private static Run run(Map<String, String> environment, Path program, String... arguments)
      throws Exception {
    Path elsewhere = Files.createTempDirectory(folder, "别处");
    Path out = elsewhere.resolve("out");
    Path err = elsewhere.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList())
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> all = new HashMap<>(environment);
    // Neither Maven nor a locale: the first must not be needed, the second not be relied on.
    all.put("PATH", toolsWithoutMaven(elsewhere).toString());
    all.put("HOME", elsewhere.toString());
    builder.environment().clear();
    builder.environment().putAll(all);
    Process process = builder.start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "did not end");
    return new Run(process.exitValue(), read(out), read(err));
  }

  private static Path toolsWithoutMaven(Path elsewhere) throws IOException {
    Path bin = Files.createDirectory(elsewhere.resolve("bin"));
    for (String tool : List.of("sh", "ls", "cksum", "readlink", "mkdir", "rm", "mv", "nice")) {
      Path real = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin") : Path.of("/usr/bin");
      Path script = bin.resolve(tool);
      Files.writeString(script, "#!/bin/sh\nexec " + real.resolve(tool) + " \"$@\"\n");
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return bin;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
