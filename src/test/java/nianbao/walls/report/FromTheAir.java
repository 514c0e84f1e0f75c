package nianbao.walls.report;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** A report that takes clock, locale, settings and paths from the air, and remembers them. */
final class FromTheAir {
  static int calls;
  static final ArrayList<String> SEEN = new ArrayList<>();

  List<Object> clock() {
    calls++;
    return List.of(LocalDate.now(ZoneId.systemDefault()), new Date(), System.currentTimeMillis());
  }

  List<Object> paths() {
    return List.of(Path.of(""), Paths.get("."), new File("."));
  }

  List<Object> locale(String text) {
    byte[] bytes = text.getBytes();
    Object charset = Charset.defaultCharset();
    String upper = String.format("%s", text.toUpperCase()) + new String(bytes);
    return List.of(Locale.getDefault(), upper, charset);
  }

  String settings() {
    System.out.println(System.getProperty("x"));
    return System.getenv("X");
  }
}
