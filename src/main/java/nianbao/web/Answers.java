package nianbao.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nianbao.app.Examined;
import nianbao.app.Made;
import nianbao.app.PlacedLine;
import nianbao.app.Preview;
import nianbao.finding.Finding;
import nianbao.finding.Severity;
import nianbao.format.JsonOutput;
import nianbao.picture.PagePicture;
import nianbao.picture.PageShot;

/** What the verbs make, as the trees that clients get. */
final class Answers {
  private Answers() {}

  /** Answers with a tree as JSON. */
  static void json(Context ctx, Object tree) {
    ctx.contentType("application/json").result(JsonOutput.bytes(tree));
  }

  /** Answers with a report file. */
  static void yaml(Context ctx, String text) {
    ctx.contentType("application/yaml").result(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a client asks for JSON where there is something else as well. */
  static boolean isJsonWanted(Context ctx) {
    return isWanted(ctx, "application/json");
  }

  /** Whether a client names a kind of content among those that it takes. */
  static boolean isWanted(Context ctx, String type) {
    String accept = Optional.ofNullable(ctx.header("Accept")).orElse("");
    return accept.toLowerCase(Locale.ROOT).contains(type);
  }

  static Map<String, Object> tree(Made made) {
    Map<String, Object> tree = about(made.about());
    tree.put("pages", made.pages());
    judge(tree, made.findings());
    return tree;
  }

  static Map<String, Object> tree(Preview preview) {
    Map<String, Object> tree = about(preview.about());
    tree.put("pages", preview.pages().stream().map(Answers::tree).toList());
    tree.put("places", preview.places().stream().map(Answers::tree).toList());
    judge(tree, preview.findings());
    // Of a file that nobody came to read nothing is known: not even that it says nothing.
    if (!preview.values().isEmpty()) {
      tree.put("values", preview.values());
    }
    return tree;
  }

  static Map<String, Object> tree(Examined examined, boolean pictures) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", examined.file());
    tree.putAll(about(examined.about()));
    tree.put("pages", examined.pages());
    judge(tree, examined.findings());
    if (pictures) {
      tree.put("pictures", examined.pictures().stream().map(Answers::tree).toList());
    }
    return tree;
  }

  private static Map<String, Object> about(Optional<Examined.About> about) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("agency", about.map(Examined.About::agency).orElse(""));
    about.ifPresent(
        known -> {
          known.year().ifPresent(year -> tree.put("year", year));
          tree.put("edition", known.edition());
        });
    return tree;
  }

  private static void judge(Map<String, Object> tree, List<Finding> findings) {
    for (Severity severity : Severity.values()) {
      tree.put(plural(severity), count(findings, severity));
    }
    tree.put("findings", JsonOutput.trees(findings));
  }

  /** The name of a severity where it stands for how many there are. */
  static String plural(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT) + "s";
  }

  static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static Map<String, Object> tree(PageShot shot) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", shot.number());
    tree.put("width", shot.width());
    tree.put("height", shot.height());
    tree.put("hash", shot.hash());
    shot.png().ifPresent(png -> tree.put("png", png));
    return tree;
  }

  private static Map<String, Object> tree(PlacedLine place) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("page", place.page());
    tree.put("box", JsonOutput.tree(place.box()));
    tree.put("line", place.line());
    tree.put("column", place.column());
    tree.put("length", place.length());
    place.figure().ifPresent(figure -> tree.put("cell", figure));
    return tree;
  }

  private static Map<String, Object> tree(PagePicture picture) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("page", picture.page());
    tree.put("width", picture.width());
    tree.put("height", picture.height());
    tree.put("png", picture.png());
    return tree;
  }
}
