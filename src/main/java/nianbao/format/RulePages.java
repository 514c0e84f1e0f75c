package nianbao.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The explanations that the program carries, one page for each rule. */
public final class RulePages {
  private static final String FOLDER = "/nianbao/rules";
  private static final String SUFFIX = ".md";

  /** The page of a code. Only that one file is opened. */
  public Optional<RulePage> page(String code) {
    if (!code.matches("[A-Z][0-9]{3}")) {
      return Optional.empty();
    }
    try (InputStream in = RulePages.class.getResourceAsStream(FOLDER + "/" + code + SUFFIX)) {
      return in == null
          ? Optional.empty()
          : Optional.of(RulePage.of(code, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All pages in the order of their codes. */
  public List<RulePage> all() {
    URL folder = RulePages.class.getResource(FOLDER);
    if (folder == null) {
      return List.of();
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return pages(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return pages(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<RulePage> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .sorted()
          .flatMap(name -> page(name.substring(0, name.length() - SUFFIX.length())).stream())
          .toList();
    }
  }
}
