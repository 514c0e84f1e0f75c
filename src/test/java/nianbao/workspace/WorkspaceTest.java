package nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files of a folder stay plain files, and nobody's change is lost. */
class WorkspaceTest {
  private static final int MOST = 1000;
  private static final ReportName NAME = ReportName.of("永安镇.yaml").orElseThrow();

  @TempDir Path temporary;
  private Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    folder = temporary.resolve("还没有").resolve("单位");
    workspace = Workspace.open(folder, MOST);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Saved replace(String text, String seen) throws IOException {
    return workspace.replace(NAME, bytes(text), Set.of(StoredReport.tag(bytes(seen))));
  }

  private List<String> seen() throws IOException {
    List<String> seen = new ArrayList<>();
    for (ReportName name : workspace.names()) {
      workspace.read(name).ifPresent(report -> seen.add(report.name().text()));
    }
    return seen;
  }

  private String onDisk() throws IOException {
    return Files.readString(folder.resolve(NAME.text()));
  }

  @Test
  void aMissingFolderIsMadeAndOnlyReportsAreSeenInIt() throws Exception {
    Files.createDirectory(folder.resolve("folder.yaml"));
    Files.writeString(folder.resolve("图.png"), "x");
    Files.writeString(folder.resolve(".hidden.yaml"), "x");
    Files.writeString(folder.resolve("big.yaml"), "x".repeat(MOST + 1));
    Files.writeString(folder.resolve("most.yaml"), "x".repeat(MOST));
    Files.writeString(folder.resolve("a.yml"), "x");
    assertEquals(List.of("a.yml", "most.yaml"), seen());
  }

  @Test
  void gitSeesTheReportsAndNothingOfTheProgram() throws Exception {
    workspace.create(NAME, bytes("机关: 永安镇\n"));
    assertEquals("*\n", Files.readString(folder.resolve(".nianbao/.gitignore")));
    try (Stream<Path> entries = Files.list(folder)) {
      assertEquals(
          List.of(".nianbao", NAME.text()),
          entries.map(entry -> entry.getFileName().toString()).sorted().toList());
    }
  }

  /** Of a process that was killed between writing a file and giving it its name. */
  @Test
  void halfSavedFilesGoWhenNobodyCanBeWritingThemAnyMore() throws Exception {
    Instant now = Instant.parse("2026-01-10T12:00:00Z");
    Path stale = leftBehind(".nianbao-0b1c2d3e-0000-4000-8000-000000000001.tmp", now, 61);
    Path young = leftBehind(".nianbao-0b1c2d3e-0000-4000-8000-000000000002.tmp", now, 59);
    List<Path> foreign =
        List.of(
            leftBehind(".nianbao-x.tmp", now, 10_000),
            leftBehind("nianbao-0b1c2d3e-0000-4000-8000-000000000003.tmp", now, 10_000),
            leftBehind(".nianbao-0b1c2d3e-0000-4000-8000-000000000004.tmp.yaml", now, 10_000),
            leftBehind("a.yaml", now, 10_000));
    assertEquals(List.of("a.yaml"), seen(), "never listed as reports");

    workspace.sweep(now);

    assertFalse(Files.exists(stale));
    assertTrue(Files.exists(young));
    foreign.forEach(file -> assertTrue(Files.exists(file), file.toString()));
  }

  private Path leftBehind(String name, Instant now, int minutes) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "x");
    return Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(60L * minutes)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatOnlyLooksLikeAHalfSavedFileStays() throws Exception {
    Path elsewhere = Files.writeString(temporary.resolve("x"), "x");
    String name = ".nianbao-0b1c2d3e-0000-4000-8000-00000000000";
    Files.createDirectory(folder.resolve(name + "5.tmp"));
    Files.createSymbolicLink(folder.resolve(name + "6.tmp"), elsewhere);

    workspace.sweep(Instant.parse("2999-01-01T00:00:00Z"));

    assertTrue(Files.isDirectory(folder.resolve(name + "5.tmp")));
    assertTrue(Files.isSymbolicLink(folder.resolve(name + "6.tmp")));
    assertTrue(Files.exists(elsewhere));
  }

  @Test
  void whatIsThereIsNotCreatedAgain() throws Exception {
    assertEquals(
        new Saved.Done(StoredReport.tag(bytes("a")), true), workspace.create(NAME, bytes("a")));
    Saved.Refused refused =
        assertInstanceOf(Saved.Refused.class, workspace.create(NAME, bytes("b")));
    assertEquals("a", refused.current().orElseThrow().text());
    assertEquals("a", onDisk());
  }

  @Test
  void anEditorsChangeIsNotOverwritten() throws Exception {
    workspace.create(NAME, bytes("a"));
    Files.writeString(folder.resolve(NAME.text()), "by hand");
    Saved.Refused refused = assertInstanceOf(Saved.Refused.class, replace("b", "a"));
    assertEquals("by hand", refused.current().orElseThrow().text());
    assertEquals("by hand", onDisk());
    assertInstanceOf(Saved.Done.class, replace("b", "by hand"));
    assertEquals("b", onDisk());
  }

  @Test
  void whatWasDeletedIsNotReplaced() throws Exception {
    workspace.create(NAME, bytes("a"));
    Files.delete(folder.resolve(NAME.text()));
    assertEquals(new Saved.Refused(Optional.empty()), replace("b", "a"));
  }

  @Test
  void ofTwoWritersWhoSawTheSameOneIsRefused() throws Exception {
    workspace.create(NAME, bytes("0"));
    ExecutorService writers = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 100; round++) {
        String seen = onDisk();
        String text = String.valueOf(round);
        List<Callable<Saved>> both =
            List.of(() -> replace("a" + text, seen), () -> replace("b" + text, seen));
        int done = 0;
        for (Future<Saved> saved : writers.invokeAll(both)) {
          if (saved.get() instanceof Saved.Done) {
            done++;
          } else if (saved.get() instanceof Saved.Refused refused) {
            assertEquals(onDisk(), refused.current().orElseThrow().text());
          }
        }
        assertEquals(1, done, "round " + round);
      }
    } finally {
      writers.shutdown();
    }
  }

  @Test
  void ofManyWhoCreateTheSameOneIsLetIn() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Saved>> all = new ArrayList<>();
      IntStream.range(0, 20).forEach(i -> all.add(() -> workspace.create(NAME, bytes("" + i))));
      int done = 0;
      for (Future<Saved> saved : writers.invokeAll(all)) {
        done += saved.get() instanceof Saved.Done ? 1 : 0;
      }
      assertEquals(1, done);
    } finally {
      writers.shutdown();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksThatLeadOutAreNotFollowed() throws Exception {
    Path outside = Files.writeString(temporary.resolve("secret.yaml"), "secret");
    Path below = Files.createDirectory(folder.resolve("below"));
    Files.writeString(below.resolve("x.yaml"), "x");
    Files.createSymbolicLink(folder.resolve("out.yaml"), outside);
    Files.createSymbolicLink(folder.resolve("below.yaml"), below.resolve("x.yaml"));
    Files.createSymbolicLink(folder.resolve("hidden.yaml"), Path.of(".nianbao/.gitignore"));
    Files.createSymbolicLink(folder.resolve("folder.yaml"), below);
    Files.createSymbolicLink(folder.resolve("circle.yaml"), Path.of("circle.yaml"));
    Files.createSymbolicLink(folder.resolve("nowhere.yaml"), Path.of("nowhere"));
    assertEquals(List.of(), seen());
    for (String link : List.of("out", "below", "hidden", "folder", "circle", "nowhere")) {
      ReportName name = ReportName.of(link + ".yaml").orElseThrow();
      assertEquals(new Saved.Refused(Optional.empty()), workspace.create(name, bytes("x")), link);
      Set<String> seen = Set.of(StoredReport.tag(bytes("secret")));
      assertEquals(new Saved.Refused(Optional.empty()), workspace.replace(name, bytes("x"), seen));
    }
    assertEquals("secret", Files.readString(outside));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToAnotherReportStaysALink() throws Exception {
    workspace.create(NAME, bytes("a"));
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of(NAME.text()));
    ReportName name = ReportName.of("link.yaml").orElseThrow();
    workspace.replace(name, bytes("b"), Set.of(StoredReport.tag(bytes("a"))));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("b", onDisk());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoeverCouldReadAFileStillCan() throws Exception {
    workspace.create(NAME, bytes("a"));
    Path file = folder.resolve(NAME.text());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    replace("b", "a");
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aFileOfAnOldEditorIsReadAsItWasMeant() throws Exception {
    byte[] gbk = "机关: 永安镇\n".getBytes(Charset.forName("GBK"));
    Files.write(folder.resolve(NAME.text()), gbk);
    StoredReport report = workspace.read(NAME).orElseThrow();
    assertEquals("机关: 永安镇\n", report.text());
    assertEquals("永安镇", report.cover().agency());
    assertArrayEquals(gbk, report.bytes());
  }
}
