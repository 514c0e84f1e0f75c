package nianbao.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of batches, for how long, and what becomes of damaged files. */
class ShelfTest {
  private static final Instant DAY = Instant.parse("2026-01-10T00:00:00Z");
  private static final BatchLimits LIMITS = new BatchLimits(10, 1000, 1000, 3, Duration.ofDays(5));

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
  }

  private BatchFolder add(int day) throws IOException {
    Path rest = shelf.rest();
    Files.writeString(BatchFolder.inputs(rest).resolve("a.yaml"), "x");
    Instant created = DAY.plus(Duration.ofDays(day));
    return shelf.add(rest, new BatchPlan(created, false, List.of("a.yaml"), List.of()));
  }

  private BatchFolder done(int day) throws IOException {
    BatchFolder batch = add(day);
    batch.finish(0, Handled.fault());
    return batch;
  }

  private List<String> ids() {
    return shelf.all().stream().map(BatchFolder::id).toList();
  }

  @Test
  void theNewestComesFirst() throws Exception {
    String first = add(0).id();
    String second = add(1).id();
    assertEquals(List.of(second, first), ids());
    assertTrue(first.startsWith("20260110-080000-"), first);
  }

  @Test
  void whatIsTooOldOrTooMuchIsThrownAway() throws Exception {
    done(0);
    done(2);
    String third = done(3).id();
    String fourth = done(4).id();
    String fifth = done(5).id();
    shelf.sweep(LIMITS, DAY.plus(Duration.ofDays(6)));
    assertEquals(List.of(fifth, fourth, third), ids());
    shelf.sweep(LIMITS, DAY.plus(Duration.ofDays(9)).plusSeconds(1));
    assertEquals(List.of(fifth), ids());
    assertEquals(1, Files.list(folder).count(), "nothing is left of the others");
  }

  /** Else the memory of a service would grow with every batch it was ever given. */
  @Test
  void whatIsThrownAwayIsForgottenToo() throws Exception {
    done(0);
    WeakReference<BatchFolder> thrownAway = new WeakReference<>(shelf.all().get(0));
    shelf.sweep(LIMITS, DAY.plus(Duration.ofDays(6)));
    assertEquals(List.of(), ids());
    // A collection that is asked for need not come at once.
    for (int tries = 0; tries < 50 && thrownAway.get() != null; tries++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(thrownAway.get());
  }

  @Test
  void whatIsUnderWayIsNeverThrownAway() throws Exception {
    String waiting = add(0).id();
    for (int day = 1; day < 5; day++) {
      done(day);
    }
    shelf.sweep(LIMITS, DAY.plus(Duration.ofDays(100)));
    assertEquals(List.of(waiting), ids());
  }

  @Test
  void whatSomebodyWasJustUnpackingIsNoBatchAndGoesAfterADay() throws Exception {
    Path rest = shelf.rest();
    Files.writeString(BatchFolder.inputs(rest).resolve("a.yaml"), "x");
    Files.setLastModifiedTime(rest, FileTime.from(DAY));
    assertEquals(List.of(), ids());
    shelf.sweep(LIMITS, DAY.plus(Duration.ofHours(23)));
    assertTrue(Files.exists(rest));
    shelf.sweep(LIMITS, DAY.plus(Duration.ofHours(25)));
    assertTrue(Files.notExists(rest));
  }

  @Test
  void aResultThatWasDamagedIsMadeAgain() throws Exception {
    BatchFolder batch = done(0);
    assertTrue(batch.isDone());
    for (String damage : List.of("", "{", "[]", "{\"state\": 3}", "null")) {
      Files.writeString(batch.folder().resolve("out/0.json"), damage);
      BatchFolder again = BatchFolder.open(batch.folder()).orElseThrow();
      assertEquals(List.of(0), again.waiting(), damage);
    }
  }

  @Test
  void aPlanThatWasDamagedIsNoBatchAndHarmsNoOther() throws Exception {
    BatchFolder damaged = add(0);
    String sound = add(1).id();
    for (String damage : List.of("", "{", "{\"created\": \"yesterday\"}")) {
      Files.writeString(damaged.folder().resolve("batch.json"), damage);
      assertEquals(List.of(sound), new Shelf(folder).all().stream().map(BatchFolder::id).toList());
    }
  }

  @Test
  void whatSomebodyElseWorksOnIsLeftToHim() throws Exception {
    BatchFolder batch = add(0);
    BatchFolder same = BatchFolder.open(batch.folder()).orElseThrow();
    boolean[] inner = {true};
    assertTrue(batch.alone(() -> inner[0] = same.alone(() -> {})));
    assertEquals(false, inner[0]);
    assertTrue(same.alone(() -> {}), "until he is done");
  }

  @Test
  void aPlanIsReadAsItWasWritten() throws Exception {
    BatchPlan plan = new BatchPlan(DAY, true, List.of("甲/a.yaml", "b.pdf"), List.of("c.docx"));
    BatchFolder.settle(folder, plan);
    assertEquals(Optional.of(plan), BatchFolder.open(folder).map(BatchFolder::plan));
  }
}
