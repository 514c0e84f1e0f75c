package nianbao.yaml;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in Chinese what SnakeYAML says in English. */
final class SyntaxMessages {
  /** A phrase of SnakeYAML's, and what it means to a clerk. */
  private record Saying(String phrase, Rule rule, String message, String remedy) {}

  private static final String ALIGN = "检查这一行开头的空格：同一级的各行要对齐，下一级比上一级多空两格";

  private static final List<Saying> SAYINGS =
      List.of(
          new Saying(
              "could not find expected ':'", YamlRules.KEY_WITHOUT_COLON, "这一行没有冒号", "写成“键: 值”"),
          new Saying(
              "sequence entries are not allowed",
              YamlRules.STRAY_LIST_ITEM,
              "这里不能有“- ”",
              "列表要另起一行，写在“键:”下面"),
          new Saying(
              "mapping keys are not allowed",
              YamlRules.KEY_IS_NO_TEXT,
              "这里不能有“?”",
              "删去“?”；文字前面写“|”"),
          new Saying(
              "mapping values are not allowed",
              YamlRules.TWO_KEYS_IN_A_LINE,
              "这里多了一个冒号",
              "一行只写一个“键: 值”；如果是文字，" + Pass.USE_BAR),
          new Saying(
              "cannot start any token",
              YamlRules.TEXT_WITHOUT_BAR,
              "内容不能以这个符号开头",
              "如果是制表符，改成空格；如果是文字，" + Pass.USE_BAR),
          new Saying("document separator", YamlRules.UNCLOSED_QUOTE, "引号没有配对", "补上配对的引号"),
          new Saying("unexpected end of stream", YamlRules.UNCLOSED_QUOTE, "引号没有配对", "补上配对的引号"),
          new Saying("escape", YamlRules.BAD_ESCAPE, "双引号里的“\\”写法读不懂", "把双引号换成单引号"),
          new Saying("block scalar", YamlRules.TEXT_BESIDE_BAR, "“|”后面不能有别的内容", "正文从下一行开始"),
          new Saying("directive", YamlRules.DIRECTIVE, "以“%”开头的行是给程序的指令", "删去这一行"),
          new Saying("<document start>", YamlRules.DIRECTIVE, "这里的内容接不上前面的", ALIGN),
          new Saying("single document", YamlRules.SECOND_DOCUMENT, "一个文件里有两份内容", "删去“---”这一行"),
          new Saying("alias", YamlRules.ANCHOR_OR_ALIAS, "年报里不能用“&”“*”引用", "直接写出内容"),
          new Saying("anchor", YamlRules.ANCHOR_OR_ALIAS, "年报里不能用“&”“*”引用", "直接写出内容"),
          new Saying("tag", YamlRules.TAG, "年报里不能用“!”标记", "删去“!”和它后面的标记"),
          new Saying("flow mapping", YamlRules.UNCLOSED_BRACKET, "大括号没有配对，或者少了逗号", "补上“}”或者逗号"),
          new Saying("flow sequence", YamlRules.UNCLOSED_BRACKET, "方括号没有配对，或者少了逗号", "补上“]”或者逗号"),
          new Saying("flow node", YamlRules.UNCLOSED_BRACKET, "括号里的内容读不懂", "写成 {自然人: 12} 这样"),
          new Saying("block mapping", YamlRules.UNEVEN_INDENTATION, "这一行与上面各行对不齐", ALIGN),
          new Saying("block collection", YamlRules.UNEVEN_INDENTATION, "这一行与上面的列表对不齐", ALIGN),
          new Saying("Nesting Depth", YamlRules.TOO_DEEP, "内容套得太深", "检查是不是多写了括号或者空格"),
          new Saying("special characters", YamlRules.CONTROL_CHARACTER, "文件里有不能用的字符", "删去看不见的字符"));

  private final SourceText source;
  private final Skeleton skeleton;
  private final String file;

  SyntaxMessages(String file, SourceText source, Skeleton skeleton) {
    this.file = file;
    this.source = source;
    this.skeleton = skeleton;
  }

  Finding of(YAMLException fault) {
    String english = String.valueOf(fault.getMessage());
    Location at = at(fault);
    return SAYINGS.stream()
        .filter(saying -> english.contains(saying.phrase))
        .findFirst()
        .map(saying -> saying.rule.at(at, saying.message).remedy(saying.remedy))
        .orElseGet(
            () ->
                YamlRules.SYNTAX_ERROR
                    .at(at, "从这里起读不懂")
                    .remedy("检查这一行和上一行：冒号后面要空一格，括号和引号要成对，同一级的各行要对齐"));
  }

  private Location at(YAMLException fault) {
    Mark mark = fault instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
    if (mark == null) {
      return new Location.Whole(file);
    }
    int index = Math.min(mark.getLine(), source.size() - 1);
    int column = skeleton.line(index).columnOf(mark.getColumn());
    return source.at(index, 0, 0).part(column - 1, 1);
  }
}
