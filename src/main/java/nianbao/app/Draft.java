package nianbao.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nianbao.source.PictureFolder;
import nianbao.worker.Task;

/**
 * A report file that somebody is still writing.
 *
 * @param pictures those that came with it, by the names that the file calls them; used where the
 *     file comes from no folder; not copied
 */
public record Draft(ReportFile file, Map<String, byte[]> pictures) {
  private static final String FILE = "file";
  private static final String FOLDER = "folder";
  private static final String PICTURE = "picture ";

  public Draft {
    Objects.requireNonNull(file, "file");
    pictures = Map.copyOf(pictures);
  }

  PictureFolder pictureFolder() {
    return file.folder().map(PictureFolder::of).orElseGet(() -> PictureFolder.of(pictures));
  }

  /** As something to do for a child process. */
  Task task(String kind, Map<String, String> more) {
    Map<String, String> options = new HashMap<>(more);
    file.folder().ifPresent(folder -> options.put(FOLDER, folder.toUri().toString()));
    Map<String, byte[]> inputs = new HashMap<>(Map.of(FILE, file.bytes()));
    pictures.forEach((name, bytes) -> inputs.put(PICTURE + name, bytes));
    return new Task(kind, file.name(), options, inputs);
  }

  /** What a task was made of. */
  static Draft of(Task task) {
    Map<String, byte[]> pictures = new HashMap<>();
    task.inputs()
        .forEach(
            (name, bytes) -> {
              if (name.startsWith(PICTURE)) {
                pictures.put(name.substring(PICTURE.length()), bytes);
              }
            });
    Optional<Path> folder =
        Optional.ofNullable(task.options().get(FOLDER)).map(URI::create).map(Path::of);
    return new Draft(new ReportFile(task.file(), task.inputs().get(FILE), folder), pictures);
  }
}
