package nianbao.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports typed without a mistake of form give no cause for a word: no false alarm. */
final class CommittedReportsTest {
  static Stream<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("input"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void areReadWithoutAFinding(Path report) throws IOException {
    assertEquals(
        List.of(), YamlReader.read(report.toString(), Files.readAllBytes(report)).findings());
  }
}
