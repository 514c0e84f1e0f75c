package nianbao.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command line that a command itself finds wrong, said in Chinese; the exit code is 2. */
final class UsageFault extends ParameterException {
  private static final long serialVersionUID = 1;

  UsageFault(CommandLine command, String message) {
    super(command, message);
  }
}
