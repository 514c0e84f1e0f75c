package nianbao.web;

import io.javalin.config.RoutesConfig;

/** What the service answers about one matter. */
@FunctionalInterface
interface Routes {
  /** Below this stands all that the {@link Guard} keeps from those without a token. */
  String API = "/api/v1";

  void addTo(RoutesConfig routes);
}
