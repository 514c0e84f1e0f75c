package nianbao.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nianbao.workspace.ReportName;
import nianbao.workspace.StoredReport;
import nianbao.workspace.Workspace;

/**
 * Where the batches of an office are taken in and handed out. With a workspace they outlast the
 * program; without one they are gone with it.
 */
public final class Desk {
  /** Each has the disk of a whole ZIP, and the memory of the list of its files. */
  private static final int MOST_SENDERS = 4;

  private static final System.Logger LOG = System.getLogger("nianbao.desk");

  private final Optional<Workspace> workspace;
  private final BatchLimits limits;
  private final InstantSource clock;
  private final Path folder;
  private final Shelf shelf;
  private final Semaphore senders = new Semaphore(MOST_SENDERS);
  private Optional<BatchRunner> runner = Optional.empty();

  private Desk(
      Optional<Workspace> workspace, BatchLimits limits, InstantSource clock, Path folder) {
    this.workspace = workspace;
    this.limits = limits;
    this.clock = clock;
    this.folder = folder;
    this.shelf = new Shelf(folder);
  }

  public static Desk open(Optional<Workspace> workspace, BatchLimits limits, InstantSource clock)
      throws IOException {
    Path folder =
        workspace.isPresent()
            ? workspace.get().hidden("batches")
            : Files.createTempDirectory("nianbao-batches-");
    return new Desk(workspace, limits, clock, folder);
  }

  public Optional<Workspace> workspace() {
    return workspace;
  }

  public BatchLimits limits() {
    return limits;
  }

  /**
   * Goes on with what is not done yet, and from now on with what is added.
   *
   * @param atOnce how many files are worked on at a time
   */
  public void begin(Handling handling, int atOnce) {
    Optional<Path> pictures = workspace.map(Workspace::folder);
    BatchRunner.Source source = new BatchRunner.Source(pictures, handling, atOnce);
    BatchRunner made = new BatchRunner(shelf, limits, source, clock);
    made.start();
    runner = Optional.of(made);
  }

  /** Makes a batch of the reports in the workspace as they are now. */
  public BatchState addWorkspace() throws IOException, BatchRefused {
    checkRoom();
    if (workspace.isEmpty()) {
      throw BatchRefused.content("这项服务没有单位文件夹；请把年报放进 ZIP 提交");
    }
    Path rest = shelf.rest();
    try {
      List<String> files = copy(workspace.get(), BatchFolder.inputs(rest));
      if (files.isEmpty()) {
        throw BatchRefused.content("单位文件夹里还没有年报");
      }
      return added(rest, new BatchPlan(clock.instant(), true, files, List.of()));
    } finally {
      Shelf.delete(rest);
    }
  }

  private List<String> copy(Workspace from, Path inputs) throws IOException, BatchRefused {
    List<String> files = new ArrayList<>();
    long bytes = 0;
    for (ReportName name : from.names()) {
      Optional<StoredReport> report = from.read(name);
      if (report.isPresent()) {
        files.add(name.text());
        bytes += report.get().bytes().length;
        if (files.size() > limits.files() || bytes > limits.bytes()) {
          throw BatchRefused.size("单位文件夹里的年报超过 " + limits.files() + " 份，或者太大；请分批放进 ZIP 提交");
        }
        Files.write(inputs.resolve(name.text()), report.get().bytes());
      }
    }
    return files;
  }

  /** Writes down a ZIP that somebody sends. */
  @FunctionalInterface
  public interface Sender {
    void sendTo(OutputStream file) throws IOException;
  }

  /** Makes a batch of the files in a ZIP. */
  public BatchState addZip(Sender sender) throws IOException, BatchRefused {
    checkRoom();
    if (!senders.tryAcquire()) {
      throw new BatchRefused(BatchRefused.Cause.BUSY, "正在接收别的 " + MOST_SENDERS + " 批，请稍后再提交");
    }
    try {
      return addSent(sender);
    } finally {
      senders.release();
    }
  }

  private BatchState addSent(Sender sender) throws IOException, BatchRefused {
    Path rest = shelf.rest();
    try {
      Path zip = rest.resolve("sent.zip");
      try (OutputStream out = Files.newOutputStream(zip)) {
        sender.sendTo(out);
      }
      Unpacking.Unpacked unpacked = Unpacking.unpack(zip, BatchFolder.inputs(rest), limits);
      Files.delete(zip);
      return added(
          rest, new BatchPlan(clock.instant(), false, unpacked.reports(), unpacked.skipped()));
    } finally {
      Shelf.delete(rest);
    }
  }

  private void checkRoom() throws BatchRefused {
    long underWay = shelf.all().stream().filter(batch -> !batch.isDone()).count();
    if (underWay >= limits.kept()) {
      throw new BatchRefused(BatchRefused.Cause.BUSY, "还有 " + underWay + " 批没有做完，请等它们做完再提交");
    }
  }

  private BatchState added(Path rest, BatchPlan plan) throws IOException {
    BatchFolder batch = shelf.add(rest, plan);
    runner.ifPresent(BatchRunner::poke);
    return BatchState.of(batch);
  }

  /** All batches, the newest first. */
  public List<BatchState> all() {
    return shelf.all().stream().map(BatchState::of).toList();
  }

  public Optional<BatchState> find(String id) {
    return shelf.find(id).map(BatchState::of);
  }

  /**
   * What was found in one file of a batch, as JSON trees; nothing while it waits.
   *
   * @param item from 0
   */
  public List<?> findings(BatchState state, int item) {
    return shelf.find(state.id()).map(batch -> batch.findings(item)).orElse(List.of());
  }

  /** Writes the ZIP with all that came of a batch that is done. */
  public void writeResult(BatchState state, OutputStream out) throws IOException {
    new ResultZip(shelf.find(state.id()).orElseThrow()).write(out);
  }

  /**
   * Stops working on batches.
   *
   * @param patience for what has begun
   */
  public void close(Duration patience) {
    runner.ifPresent(working -> working.close(patience));
    if (workspace.isEmpty()) {
      try {
        Shelf.delete(folder);
      } catch (IOException e) {
        // The system clears its temporary folder itself, some day.
        LOG.log(System.Logger.Level.WARNING, "left behind: " + folder, e);
      }
    }
  }
}
