package nianbao.web;

import io.javalin.http.Context;
import java.util.Optional;

/** Names of files as clients give them: shown to people, never opened. */
final class FileNames {
  static final String YAML = "年报.yaml";
  static final String PDF = "年报.pdf";

  /** More than any file system lets a name have. */
  private static final int MOST = 255;

  private FileNames() {}

  /** The name that an address asks to use. */
  static String asked(Context ctx, String otherwise) {
    return plain(Optional.ofNullable(ctx.queryParam("name")).orElse(""), otherwise);
  }

  /** A name without its folders and without what cannot be printed. */
  static String plain(String name, String otherwise) {
    String last = bounded(name).replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
    return last.isEmpty() ? otherwise : last;
  }

  static String bounded(String name) {
    if (name.length() > MOST) {
      throw Problem.of(400, "文件名超过 " + MOST + " 个字");
    }
    return name;
  }
}
