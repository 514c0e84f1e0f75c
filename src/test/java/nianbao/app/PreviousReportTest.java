package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last year's report is found where the user or the report points, or beside it. */
class PreviousReportTest {
  private final ReportFiles files =
      new ReportFiles(
          new ReportReader(new Forms()),
          new Transcriber(
              () -> {
                throw new AssertionError("no PDF is read here");
              }));

  @TempDir private Path folder;

  @BeforeEach
  void writeThisYears() throws IOException {
    write("云河镇-2024.yaml", "云河镇人民政府", 2024, "");
  }

  @Test
  void liesBesideUnderTheSameNameWithLastYearsNumber() throws IOException {
    write("云河镇-2023.yaml", "云河镇人民政府", 2023, "");
    assertEquals("云河镇-2023.yaml", found(of("云河镇-2024.yaml")));
  }

  @Test
  void whatLiesBesideMustBeTheSameAgencysAndLastYears() throws IOException {
    write("云河镇-2023.yaml", "别的镇人民政府", 2023, "");
    assertEquals(List.of(), lines(of("云河镇-2024.yaml")));
    write("云河镇-2023.yaml", "云河镇人民政府", 2022, "");
    assertEquals(List.of(), lines(of("云河镇-2024.yaml")));
  }

  @Test
  void theCountyMayStandInFrontOfTheName() throws IOException {
    write("云河镇-2023.yml", "青山县云河镇人民政府", 2023, "");
    assertEquals("云河镇-2023.yml", found(of("云河镇-2024.yaml")));
  }

  @Test
  void nothingIsToldWhereNothingLiesBeside() throws IOException {
    assertEquals(List.of(), lines(of("云河镇-2024.yaml")));
    write("年报.yaml", "云河镇人民政府", 2024, "");
    assertEquals(List.of(), lines(of("年报.yaml")));
  }

  @Test
  void theKeyPointsFromTheReportsFolder() throws IOException {
    Files.createDirectories(folder.resolve("去年"));
    write("去年/年报.yaml", "云河镇人民政府", 2023, "");
    write("甲.yaml", "云河镇人民政府", 2024, "上年: 去年/年报.yaml");
    assertEquals("年报.yaml", found(of("甲.yaml")));
  }

  @Test
  void aKeyThatPointsNowhereIsToldWithItsLine() throws IOException {
    write("甲.yaml", "云河镇人民政府", 2024, "上年: 去年/没有.yaml");
    assertEquals(List.of("S908 3"), lines(of("甲.yaml")));
    write("甲.yaml", "云河镇人民政府", 2024, "上年: \"a\\0b\"");
    assertEquals(List.of("S908 3"), lines(of("甲.yaml")));
    write("甲.yaml", "云河镇人民政府", 2024, "上年: .");
    assertEquals(List.of("S908 3"), lines(of("甲.yaml")));
  }

  @Test
  void aFileThatIsNoReportIsTold() throws IOException {
    Files.writeString(folder.resolve("表.yaml"), "- 1\n");
    write("甲.yaml", "云河镇人民政府", 2024, "上年: 表.yaml");
    assertEquals(List.of("S909 3"), lines(of("甲.yaml")));
  }

  @Test
  void aReportOfAnotherYearIsToldAndNotUsed() throws IOException {
    write("旧.yaml", "云河镇人民政府", 2022, "");
    write("甲.yaml", "云河镇人民政府", 2024, "上年: 旧.yaml");
    Outcome<Report> outcome = of("甲.yaml");
    assertEquals(List.of("S910 3"), lines(outcome));
    assertTrue(outcome.value().isEmpty());
  }

  @Test
  void aReportOfAnotherAgencyIsToldAndUsed() throws IOException {
    write("旧.yaml", "云河乡人民政府", 2023, "");
    write("甲.yaml", "云河镇人民政府", 2024, "上年: 旧.yaml");
    Outcome<Report> outcome = of("甲.yaml");
    assertEquals(List.of("S910 3"), lines(outcome));
    assertTrue(outcome.value().isPresent());
  }

  @Test
  void theUserMayPointToAFileOrToAFolderOfThem() throws IOException {
    Path last = Files.createDirectories(folder.resolve("去年"));
    write("去年/a.yaml", "别的镇人民政府", 2023, "");
    write("去年/b.yaml", "云河镇人民政府", 2023, "");
    assertEquals("b.yaml", found(pointing(last)));
    assertEquals("b.yaml", found(pointing(last.resolve("b.yaml"))));
    assertEquals(List.of("S908 0"), lines(pointing(folder.resolve("没有"))));
  }

  @Test
  void aFolderWithoutTheAgencysReportIsTold() throws IOException {
    Path last = Files.createDirectories(folder.resolve("去年"));
    write("去年/a.yaml", "别的镇人民政府", 2023, "");
    assertEquals(List.of("S913 1"), lines(pointing(last)));
  }

  @Test
  void aPdfIsReadByWhoeverCan() throws IOException {
    Report last = read(write("别名.yaml", "云河镇人民政府", 2023, ""));
    Files.writeString(folder.resolve("云河镇-2023.pdf"), "%PDF-1.7");
    PreviousReport previous =
        PreviousReport.in(
            Optional.empty(), file -> file.isPdf() ? Optional.of(last) : Optional.empty());
    Path file = folder.resolve("云河镇-2024.yaml");
    assertEquals(Optional.of(last), previous.of(read(file), file).value());
  }

  private Outcome<Report> of(String name) throws IOException {
    Path file = folder.resolve(name);
    return PreviousReport.in(Optional.empty(), files::read).of(read(file), file);
  }

  private Outcome<Report> pointing(Path named) throws IOException {
    Path file = folder.resolve("云河镇-2024.yaml");
    return PreviousReport.in(Optional.of(named), files::read).of(read(file), file);
  }

  private Path write(String name, String agency, int year, String more) throws IOException {
    String text = "机关: " + agency + "\n年度: " + year + "\n" + more + "\n";
    return Files.writeString(folder.resolve(name), text);
  }

  private Report read(Path file) throws IOException {
    return files
        .read(new ReportFile(file.toString(), Files.readAllBytes(file), Optional.of(folder)))
        .orElseThrow();
  }

  private static String found(Outcome<Report> outcome) {
    assertEquals(List.of(), outcome.findings());
    Path file = Path.of(outcome.value().orElseThrow().agency().at().file());
    return file.getFileName().toString();
  }

  private static List<String> lines(Outcome<Report> outcome) {
    return outcome.findings().stream().map(PreviousReportTest::line).toList();
  }

  private static String line(Finding finding) {
    int line = finding.at() instanceof Location.InText text ? text.line() : 0;
    return finding.rule().code() + " " + line;
  }
}
