package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns away, before anything is read, whoever must not come in. */
final class Guard implements Routes {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  /**
   * Without a host's own name in it, a page elsewhere could make its own name mean this machine.
   */
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Sessions sessions;
  private final Set<String> hosts;

  Guard(Settings settings, Sessions sessions) {
    this.sessions = sessions;
    Set<String> names = new HashSet<>();
    settings.hosts().forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
    if (settings.bind().isLoopbackAddress()) {
      names.addAll(LOOPBACK);
    }
    this.hosts = Set.copyOf(names);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context ctx) {
    checkHost(ctx);
    if (!HARMLESS.contains(ctx.method().name())) {
      checkOrigin(ctx);
    }
    if (isKept(ctx) && !sessions.admits(ctx)) {
      throw Problem.of(401, "这项服务要有口令才能用").header("WWW-Authenticate", "Bearer");
    }
  }

  /** An empty set of names stands for any. */
  private void checkHost(Context ctx) {
    String name = Optional.ofNullable(ctx.header("Host")).orElse("").replaceFirst(":[0-9]*$", "");
    if (!hosts.isEmpty() && !hosts.contains(name.toLowerCase(Locale.ROOT))) {
      throw Problem.of(421, "这项服务不叫这个名字；管理员可以用 --host 写明它的名字");
    }
  }

  /** A program sends neither header; a browser that sends one says where the page came from. */
  private static void checkOrigin(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    String origin = ctx.header("Origin");
    boolean foreign = site != null && !site.equals("same-origin");
    if (foreign
        || origin != null && !authority(origin).equals(authority("//" + ctx.header("Host")))) {
      throw Problem.of(403, "别的网站的页面不能用这项服务");
    }
  }

  /** Host and port of an address; not the empty text, which would equal another's. */
  private static String authority(String address) {
    try {
      String authority = URI.create(address).getAuthority();
      return authority == null
          ? address
          : authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** To log in one cannot be logged in yet. */
  private static boolean isKept(Context ctx) {
    String path = ctx.path();
    boolean api = path.startsWith(API + "/") || path.equals("/metrics");
    return api && !path.equals(API + "/session");
  }
}
