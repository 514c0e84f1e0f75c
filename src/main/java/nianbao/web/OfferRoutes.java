package nianbao.web;

import io.javalin.config.RoutesConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import nianbao.desk.BatchLimits;
import nianbao.desk.Desk;

/** What this service has, for a page that asks before it shows what cannot be used. */
final class OfferRoutes implements Routes {
  private final Desk desk;

  OfferRoutes(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(API + "/service", ctx -> Answers.json(ctx, tree()));
  }

  private Map<String, Object> tree() {
    BatchLimits limits = desk.limits();
    Map<String, Object> batch = new LinkedHashMap<>();
    batch.put("files", limits.files());
    batch.put("zipBytes", limits.zipBytes());
    batch.put("kept", limits.kept());
    batch.put("days", limits.age().toDays());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("workspace", desk.workspace().isPresent());
    tree.put("batch", batch);
    return tree;
  }
}
