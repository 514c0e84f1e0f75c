package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Logging in and out with a browser. */
final class SessionRoutes implements Routes {
  private static final String PATH = API + "/session";

  private final Sessions sessions;
  private final Body body;

  SessionRoutes(Sessions sessions, Body body) {
    this.sessions = sessions;
    this.body = body;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(PATH, this::begin);
    routes.delete(PATH, this::end);
  }

  private void begin(Context ctx) {
    if (!sessions.isToken(body.json(ctx).text("token").strip())) {
      throw Problem.of(401, "口令不对");
    }
    sessions.begin(ctx);
    ctx.status(204);
  }

  private void end(Context ctx) {
    sessions.end(ctx);
    ctx.status(204);
  }
}
