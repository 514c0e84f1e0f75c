package nianbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;

/** The verb {@code init}: a new report file that is ready to fill. */
public final class Init {
  private final Beginning beginning = new Beginning();
  private final Path folder;
  private final Supplier<String> schema;

  /**
   * @param folder where the file goes
   * @param schema what editors check the file with; put beside it where it is missing
   */
  public Init(Path folder, Supplier<String> schema) {
    this.folder = folder;
    this.schema = schema;
  }

  /**
   * Writes {@code <agency>-<year>.yaml}, never over an existing file.
   *
   * @param agency the full name; where absent, that of last year's report
   * @param year the year to report on; where absent, the one after last year's report
   * @param from last year's report file, if any
   * @param otherwise the year where neither is given
   */
  public Outcome<Path> start(
      Optional<String> agency, Optional<Integer> year, Optional<Path> from, int otherwise) {
    Beginning.Wish wish = new Beginning.Wish(agency, year, OptionalInt.empty(), otherwise);
    if (from.isEmpty()) {
      return write(beginning.empty(wish));
    }
    Outcome<Beginning.Text> begun = after(from.get(), wish);
    if (begun.value().isEmpty()) {
      return Outcome.failed(begun.findings());
    }
    List<Finding> findings = new ArrayList<>(begun.findings());
    Outcome<Path> written = write(begun.value().get());
    findings.addAll(written.findings());
    return new Outcome<>(written.value(), findings);
  }

  private Outcome<Beginning.Text> after(Path from, Beginning.Wish wish) {
    try {
      Path beside = from.toAbsolutePath().getParent();
      return beginning.after(
          new ReportFile(from.toString(), Files.readAllBytes(from), Optional.ofNullable(beside)),
          wish);
    } catch (IOException e) {
      return Outcome.failed(
          List.of(
              AppRules.CANNOT_READ
                  .at(new Location.Whole(from.toString()), "读不了上年的文件：" + FileTrouble.of(e))
                  .remedy("请核对 --from 后面的文件名和所在的文件夹")));
    }
  }

  private Outcome<Path> write(Beginning.Text text) {
    Path file = folder.resolve(FileName.of(text.agency()) + "-" + text.year() + ".yaml");
    if (Files.exists(file)) {
      return Outcome.failed(
          List.of(
              AppRules.ALREADY_THERE
                  .at(new Location.Whole(file.toString()), "文件已经有了，没有改动它：" + file)
                  .remedy("请直接编辑这个文件；要重新开始，请先把它改名或移走")));
    }
    Optional<Finding> failed = SafeFile.write(file, text.yaml().getBytes(StandardCharsets.UTF_8));
    if (failed.isPresent()) {
      return Outcome.failed(List.of(failed.get()));
    }
    return Outcome.of(file, addSchema().stream().toList());
  }

  /** The new file's first line names it; without it editors complain. */
  private Optional<Finding> addSchema() {
    Path file = folder.resolve("schema.json");
    return Files.exists(file)
        ? Optional.empty()
        : SafeFile.write(file, schema.get().getBytes(StandardCharsets.UTF_8));
  }
}
