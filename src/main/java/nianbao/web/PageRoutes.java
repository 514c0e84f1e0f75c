package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** The page that people use, with its parts, all of which the program carries. */
final class PageRoutes implements Routes {
  /** No slash and no leading dot: a name leads nowhere else. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.([a-z]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "txt", "text/plain; charset=utf-8",
          "yaml", "application/yaml");

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/", ctx -> answer(ctx, "index.html"));
    routes.get("/assets/{name}", ctx -> answer(ctx, asset(ctx.pathParam("name"))));
    routes.get("/openapi.yaml", ctx -> answer(ctx, "openapi.yaml"));
  }

  private static String asset(String name) {
    if (!NAME.matcher(name).matches()) {
      throw notThere();
    }
    return "assets/" + name;
  }

  private static Problem notThere() {
    return Problem.of(404, "没有这个地址");
  }

  /** A browser keeps it, and asks each time whether it still holds. */
  private static void answer(Context ctx, String resource) {
    Matcher name = NAME.matcher(resource.substring(resource.indexOf('/') + 1));
    String type =
        Optional.of(name).filter(Matcher::matches).map(m -> TYPES.get(m.group(1))).orElse(null);
    byte[] bytes = bytes(resource);
    if (type == null) {
      throw notThere();
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    String tag = '"' + Long.toHexString(sum.getValue()) + '"';
    ctx.header("Cache-Control", "no-cache").header("ETag", tag);
    if (tag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
    } else {
      ctx.contentType(type).result(bytes);
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = PageRoutes.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw notThere();
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
