package nianbao.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.Expected;
import nianbao.app.RuleCatalogue;
import nianbao.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a rule pack is told at its line: a case a file in {@code pack}. */
class PackCasesTest {
  static List<Path> packs() {
    return Expected.inputs("pack", ".yaml");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void tellsWhatIsWrong(Path pack) throws IOException {
    String name = pack.getFileName().toString();
    List<Finding> findings =
        RulePack.read(name, Files.readAllBytes(pack), RuleCatalogue.all()).findings();
    Expected.check(pack, Expected.lines(findings));
  }
}
