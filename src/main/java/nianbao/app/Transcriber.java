package nianbao.app;

import java.util.Optional;
import java.util.function.Supplier;
import nianbao.worker.Workers;

/** Turns PDFs of last year into YAML in a child process, which is started for the first of them. */
public final class Transcriber implements AutoCloseable {
  private final Supplier<Workers> start;
  private Optional<Workers> workers = Optional.empty();

  /**
   * @param start starts the processes
   */
  public Transcriber(Supplier<Workers> start) {
    this.start = start;
  }

  /** The YAML of what a PDF says; nothing where it is no report. */
  Optional<String> yaml(ReportFile pdf) {
    return TranscribeJob.transcript(workers().run(TranscribeJob.task(pdf.name(), pdf.bytes())))
        .value()
        .map(Transcript::yaml);
  }

  private synchronized Workers workers() {
    Workers running = workers.orElseGet(start);
    workers = Optional.of(running);
    return running;
  }

  @Override
  public synchronized void close() {
    workers.ifPresent(Workers::close);
  }
}
