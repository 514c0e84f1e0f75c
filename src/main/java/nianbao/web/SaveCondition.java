package nianbao.web;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has to be so that a report may be saved.
 *
 * @param isNew that there is none of this name
 * @param seen else, that what is there has one of these tags
 */
record SaveCondition(boolean isNew, Set<String> seen) {
  /**
   * A proxy that compresses what it passes on marks the tag for that: nginx before it, Apache
   * behind. It still is the tag of the same content.
   */
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*?)(?:-gzip|-br)?\"");

  SaveCondition {
    seen = Set.copyOf(seen);
  }

  /** The condition of a request; one that overwrites whatever is there is none. */
  static SaveCondition of(Context ctx) {
    String match = ctx.header("If-Match");
    if (match != null && !match.strip().equals("*")) {
      return new SaveCondition(false, tags(match));
    }
    String noMatch = ctx.header("If-None-Match");
    if (match == null && noMatch != null && noMatch.strip().equals("*")) {
      return new SaveCondition(true, Set.of());
    }
    throw Problem.of(428, "保存时要写明依据：If-Match 写上次读到的 ETag，新文件写 If-None-Match: *");
  }

  static Set<String> tags(String header) {
    Set<String> tags = new HashSet<>();
    Matcher matcher = TAG.matcher(header);
    while (matcher.find()) {
      tags.add(matcher.group(1));
    }
    return tags;
  }
}
