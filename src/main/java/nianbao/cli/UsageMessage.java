package nianbao.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.finding.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line; the library itself speaks English only. */
final class UsageMessage {
  private UsageMessage() {}

  static String of(ParameterException fault) {
    if (fault instanceof UsageFault) {
      return fault.getMessage();
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (fault instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return "选项 " + name(twice.getOverwritten()) + " 只能写一次。";
    }
    return Optional.ofNullable(fault.getArgSpec())
        .map(argument -> badValue(argument, fault.getValue()))
        .orElse("命令的写法不对：" + fault.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException fault) {
    String first = fault.getUnmatched().get(0);
    CommandLine command = fault.getCommandLine();
    if (first.startsWith("-")) {
      List<String> options =
          command.getCommandSpec().options().stream()
              .flatMap(option -> List.of(option.names()).stream())
              .toList();
      return "没有选项“" + first + "”。" + suggestion(first, options);
    }
    if (command.getSubcommands().isEmpty()) {
      return "多余的参数“" + first + "”。";
    }
    return "没有命令“" + first + "”。" + suggestion(first, command.getSubcommands().keySet());
  }

  private static String suggestion(String typed, Collection<String> words) {
    return Nearest.to(typed, words).map(word -> "是否想写 " + word + "？").orElse("");
  }

  private static String missing(List<ArgSpec> missing) {
    String names = missing.stream().map(UsageMessage::name).collect(Collectors.joining("、"));
    boolean option = missing.stream().anyMatch(ArgSpec::isOption);
    return option ? "选项 " + names + " 后面要写一个值。" : "缺少参数：" + names + "。";
  }

  private static String badValue(ArgSpec argument, String value) {
    String typed = value == null ? "" : "“" + value + "”";
    Class<?> type = argument.type();
    String wanted = "";
    if (type.isEnum()) {
      wanted =
          "只能是 "
              + List.of(type.getEnumConstants()).stream()
                  .map(Object::toString)
                  .collect(Collectors.joining(" 或 "))
              + "。";
    } else if (type == int.class || type == Integer.class) {
      wanted = "要写一个整数。";
    }
    return name(argument) + " 的值" + typed + "不对。" + wanted;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
