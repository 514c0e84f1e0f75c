package nianbao.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nianbao.app.Equipment;
import nianbao.app.Home;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's entrance: reads the command line, runs the command, returns its exit code. */
@Command(
    name = "nianbao",
    description = "把乡镇的 YAML 文件生成合规、可打印的政府信息公开工作年度报告（PDF），并核对任何来源的年报。",
    versionProvider = Version.class,
    footer = {"", "退出码：0 没有错误；1 有错误；2 命令写错了；3 程序内部出错。"})
public final class Main implements Runnable {
  private static final String DEBUG = "--debug";

  private static final String RENDER = "render";

  /** It speaks of all the others. */
  private static final String COMPLETION = "completion";

  /** The library refuses less. */
  private static final int MIN_HELP_WIDTH = 55;

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "显示帮助。")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本。")
  private boolean version;

  @Option(
      names = DEBUG,
      scope = CommandLine.ScopeType.INHERIT,
      description = "程序内部出错时，把详细情况直接显示出来。")
  private boolean debug;

  private Main(Console console) {
    this.console = console;
  }

  public static void main(String[] arguments) {
    System.exit(run(Console.ofSystem(), arguments));
  }

  static int run(Console console, String... arguments) {
    return run(console, Path.of(System.getProperty("nianbao.home", "")), arguments);
  }

  /**
   * Runs one command line.
   *
   * @param home the folder that holds {@code templates fonts input output}
   */
  static int run(Console console, Path home, String... arguments) {
    try {
      return commandLine(console, new Home(home.toAbsolutePath()), List.of(arguments))
          .execute(arguments);
    } catch (Error fault) {
      // The library hands only exceptions to a handler; running out of memory is an error.
      return fault(console, fault, List.of(arguments));
    } finally {
      console.flush();
    }
  }

  /** The commands in the order of the help. Making one takes time, and mostly one is asked for. */
  private static Map<String, Supplier<Object>> commands(
      Console console, Home home, Supplier<Equipment> equipment) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put(RENDER, () -> new RenderCommand(console, home, equipment));
    commands.put("check", () -> new CheckCommand(console, home));
    commands.put("read", () -> new ReadCommand(console, home));
    commands.put("sum", () -> new SumCommand(console, home));
    commands.put("layout", () -> LayoutCommand.of(console, home));
    commands.put("init", () -> new InitCommand(console, home));
    commands.put("serve", () -> new ServeCommand(console, home));
    commands.put("fonts", () -> new FontsCommand(console, home));
    commands.put("doctor", () -> new DoctorCommand(console, home));
    commands.put("schema", () -> new SchemaCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("bench", () -> new BenchCommand(console, home));
    commands.put(COMPLETION, () -> new CompletionCommand(console));
    return commands;
  }

  /**
   * Reading a command line takes a tenth of a second; a rendering's needs are fetched meanwhile.
   */
  private static Supplier<Equipment> equipment(String command, Home home) {
    if (!command.equals(RENDER)) {
      return () -> Equipment.of(home);
    }
    Equipment begun = Equipment.of(home);
    return () -> begun;
  }

  private static CommandLine commandLine(Console console, Home home, List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    Map<String, Supplier<Object>> commands = commands(console, home, equipment(first, home));
    CommandLine commandLine = new CommandLine(new Main(console));
    if (commands.containsKey(first) && !first.equals(COMPLETION)) {
      commands.keySet().retainAll(Set.of(first));
    }
    commands.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
    useChinese(commandLine);
    return commandLine
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.outPaint().on() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(MIN_HELP_WIDTH, console.terminal().columns()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((fault, typed) -> usage(console, fault))
        .setExecutionExceptionHandler(
            (fault, command, result) -> fault(console, fault, result.originalArgs()));
  }

  private static void useChinese(CommandLine commandLine) {
    commandLine
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("用法：")
        .synopsisSubcommandLabel("命令")
        .descriptionHeading("%n")
        .parameterListHeading("%n参数：%n")
        .optionListHeading("%n选项：%n")
        .commandListHeading("%n命令：%n");
    commandLine.getSubcommands().values().forEach(Main::useChinese);
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    spec.commandLine().usage(console.out());
  }

  private static int usage(Console console, ParameterException fault) {
    console.err().println(Plain.text(UsageMessage.of(fault)));
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("查看用法：" + command + " --help");
    return ExitCode.USAGE;
  }

  private static int fault(Console console, Throwable fault, List<String> arguments) {
    new FaultReport(console, arguments.contains(DEBUG)).tell(fault, arguments.toString());
    return ExitCode.FAULT;
  }
}
