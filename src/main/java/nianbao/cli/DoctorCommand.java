package nianbao.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nianbao.app.Doctor;
import nianbao.app.Home;
import nianbao.app.ReportDate;
import nianbao.finding.Finding;
import nianbao.format.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianbao doctor}: whether everything that rendering needs is there and works. */
@Command(name = "doctor", description = "检查运行环境：Java、字体、模板、输出文件夹，并试生成一份年报。")
final class DoctorCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Mixin private OutputOptions format;

  DoctorCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    List<Doctor.Check> checks = new Doctor(home, ReportDate.of(System.getenv())).checks();
    List<Finding> findings = checks.stream().flatMap(check -> check.findings().stream()).toList();
    if (format.isJson()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("version", Version.text());
      tree.put("checks", checks.stream().map(DoctorCommand::tree).toList());
      console.out().print(JsonOutput.text(tree));
    } else {
      console.out().println(Version.text());
      checks.forEach(this::print);
    }
    return ExitCode.of(findings);
  }

  private void print(Doctor.Check check) {
    String mark = check.ok() ? "正常" : "有问题";
    console.out().println(mark + "  " + check.name() + "：" + Plain.text(check.detail()));
    FindingPrinter printer = new FindingPrinter(console.terminal(), console.outPaint());
    console.out().print(printer.text(check.findings()));
  }

  private static Map<String, Object> tree(Doctor.Check check) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", check.name());
    tree.put("ok", check.ok());
    tree.put("detail", check.detail());
    tree.put("findings", JsonOutput.trees(check.findings()));
    return tree;
  }
}
