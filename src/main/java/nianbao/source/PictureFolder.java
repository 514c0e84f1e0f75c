package nianbao.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folder of a report file: the only place from which its pictures may come. */
public final class PictureFolder {
  /** Paths from a root, of this system or of Windows, and addresses on the net. */
  private static final Pattern ELSEWHERE = Pattern.compile("^[/\\\\~]|^[A-Za-z]:|^[A-Za-z]+://");

  private final Optional<Path> folder;
  private final Map<String, byte[]> files;

  private PictureFolder(Optional<Path> folder, Map<String, byte[]> files) {
    this.folder = folder;
    this.files = Map.copyOf(files);
  }

  public static PictureFolder of(Path folder) {
    return new PictureFolder(Optional.of(folder), Map.of());
  }

  /** For a report whose pictures came with it, by the names that it calls them; not copied. */
  public static PictureFolder of(Map<String, byte[]> files) {
    return new PictureFolder(Optional.empty(), files);
  }

  /** For a report that comes without a folder. */
  public static PictureFolder none() {
    return of(Map.of());
  }

  /** A picture's bytes, or why there are none. */
  sealed interface Found {
    record Bytes(byte[] bytes) implements Found {}

    /** The name leads out of the folder. */
    record Outside() implements Found {}

    record NotThere() implements Found {}
  }

  /** Looks a file up by its name relative to the folder; links that lead out are refused. */
  Found find(String name, long limit) {
    if (ELSEWHERE.matcher(name).find()) {
      return new Found.Outside();
    }
    try {
      return folder.isPresent() ? onDisk(folder.get(), name, limit) : inMemory(name);
    } catch (IOException | InvalidPathException e) {
      return new Found.NotThere();
    }
  }

  private Found inMemory(String name) {
    String plain = name.replace('\\', '/').replaceFirst("^(\\./)+", "");
    if (Path.of(plain).normalize().startsWith("..")) {
      return new Found.Outside();
    }
    byte[] bytes = files.get(plain);
    return bytes == null ? new Found.NotThere() : new Found.Bytes(bytes);
  }

  private static Found onDisk(Path folder, String name, long limit) throws IOException {
    Path root = folder.toRealPath();
    Path named = root.resolve(name.replace('\\', '/')).normalize();
    if (!named.startsWith(root)) {
      return new Found.Outside();
    }
    if (!Files.isRegularFile(named)) {
      return new Found.NotThere();
    }
    Path file = named.toRealPath();
    if (!file.startsWith(root)) {
      return new Found.Outside();
    }
    // One byte more than allowed is enough for the reader to say that the file is too large.
    try (var in = Files.newInputStream(file)) {
      return new Found.Bytes(in.readNBytes((int) Math.min(Integer.MAX_VALUE, limit + 1)));
    }
  }
}
