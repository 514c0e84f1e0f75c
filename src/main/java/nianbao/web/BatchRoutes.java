package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import nianbao.desk.BatchRefused;
import nianbao.desk.BatchState;
import nianbao.desk.Desk;

/** The reports of many towns at once. */
final class BatchRoutes implements Routes {
  private static final String ALL = API + "/batches";
  static final String ONE = ALL + "/{id}";

  private final Desk desk;
  private final Body body;

  BatchRoutes(Desk desk, Body body) {
    this.desk = desk;
    this.body = body;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(ALL, this::begin);
    routes.get(ALL, this::list);
    routes.get(ONE, ctx -> Answers.json(ctx, found(desk, ctx).tree()));
    routes.get(ONE + "/items/{item}", this::item);
    routes.get(ONE + "/result", this::result);
  }

  /** The batch that an address names. */
  static BatchState found(Desk desk, Context ctx) {
    String id = ctx.pathParam("id");
    return OnDisk.run(() -> desk.find(id)).orElseThrow(() -> Problem.of(404, "没有这一批；太早的会被清理掉"));
  }

  private void begin(Context ctx) {
    boolean ofWorkspace = Body.type(ctx).equals("application/json");
    if (ofWorkspace && !body.json(ctx).flag("workspace")) {
      throw Problem.of(400, "请发来 ZIP，或者 {\"workspace\": true}");
    }
    BatchState state = OnDisk.run(() -> added(ctx, ofWorkspace));
    ctx.header("Location", ALL + "/" + state.id());
    Answers.json(ctx.status(202), state.tree());
  }

  private BatchState added(Context ctx, boolean ofWorkspace) throws IOException {
    try {
      return ofWorkspace
          ? desk.addWorkspace()
          : desk.addZip(file -> body.storeZip(ctx, desk.limits().zipBytes(), file));
    } catch (BatchRefused refused) {
      throw switch (refused.why()) {
        case CONTENT -> Problem.of(422, refused.getMessage());
        case SIZE -> Problem.of(413, refused.getMessage());
        case BUSY -> Problem.of(429, refused.getMessage()).header("Retry-After", "60");
      };
    }
  }

  private void list(Context ctx) {
    Answers.json(ctx, OnDisk.run(desk::all).stream().map(BatchState::head).toList());
  }

  /** Items count from 1. */
  private void item(Context ctx) {
    BatchState state = found(desk, ctx);
    String number = ctx.pathParam("item");
    int item = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0;
    if (item == 0 || item > state.results().size()) {
      throw Problem.of(404, "这一批里没有第 " + number + " 份");
    }
    Answers.json(
        ctx, Map.of("item", item, "findings", OnDisk.run(() -> desk.findings(state, item - 1))));
  }

  private void result(Context ctx) throws IOException {
    BatchState state = found(desk, ctx);
    if (!state.isDone()) {
      throw Problem.of(409, "还没有做完，已经完成 " + state.done() + " 份");
    }
    ctx.header("Content-Disposition", "attachment; filename=\"nianbao-" + state.id() + ".zip\"");
    ctx.contentType("application/zip").disableCompression();
    desk.writeResult(state, ctx.outputStream());
  }
}
