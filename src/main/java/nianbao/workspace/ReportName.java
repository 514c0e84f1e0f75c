package nianbao.workspace;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What a report file of a workspace is called: no path, but a name with the ending of YAML. */
public record ReportName(String text) {
  /** What a name has to be like, for people. */
  public static final String RULE =
      "文件名应当以 .yaml 或 .yml 结尾，不超过 80 个字，不以点或空格开头，"
          + "没有 / \\ : * ? \" < > | % 和看不见的字符，也不是 Windows 保留的名字（例如 CON）";

  public ReportName {
    Objects.requireNonNull(text, "text");
  }

  /** The name, where a text is one. */
  public static Optional<ReportName> of(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    boolean yaml = small.endsWith(".yaml") || small.endsWith(".yml");
    // What is left encoded may be decoded once more by a program in between.
    boolean sound = yaml && PlainName.is(text) && text.indexOf('%') < 0;
    return sound ? Optional.of(new ReportName(text)) : Optional.empty();
  }

  /** The same for all names that some file system takes for this one. */
  String key() {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
