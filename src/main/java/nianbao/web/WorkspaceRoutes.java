package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.app.Draft;
import nianbao.app.ReportFile;
import nianbao.app.ServiceJobs;
import nianbao.workspace.Cover;
import nianbao.workspace.ReportName;
import nianbao.workspace.Saved;
import nianbao.workspace.StoredReport;
import nianbao.workspace.Workspace;

/** The report files of the folder that the service was given, where it was given one. */
final class WorkspaceRoutes implements Routes {
  private static final String ALL = API + "/workspace/reports";
  private static final String ONE = ALL + "/{name}";

  private final Optional<Workspace> workspace;
  private final ServiceJobs jobs;
  private final Body body;
  private final Turnstile turnstile;

  WorkspaceRoutes(Optional<Workspace> workspace, ServiceJobs jobs, Body body, Turnstile turnstile) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.body = body;
    this.turnstile = turnstile;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(ALL, this::list);
    routes.get(ONE, this::read);
    routes.put(ONE, this::save);
    routes.post(ONE + "/render", this::render);
  }

  private Workspace workspace() {
    return workspace.orElseThrow(() -> Problem.of(404, "这项服务没有单位文件夹；管理员可以用 --workspace 写明一个"));
  }

  private static ReportName name(Context ctx) {
    return ReportName.of(ctx.pathParam("name")).orElseThrow(() -> Problem.of(422, ReportName.RULE));
  }

  private void list(Context ctx) {
    Workspace folder = workspace();
    Answers.json(ctx, OnDisk.run(() -> trees(folder)));
  }

  /** One report after the other, for all together may be too large for memory. */
  private static List<Map<String, Object>> trees(Workspace folder) throws IOException {
    List<Map<String, Object>> trees = new ArrayList<>();
    for (ReportName name : folder.names()) {
      folder.read(name).map(WorkspaceRoutes::tree).ifPresent(trees::add);
    }
    return trees;
  }

  private static Map<String, Object> tree(StoredReport report) {
    Cover cover = report.cover();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", report.name().text());
    tree.put("agency", cover.agency());
    cover.year().ifPresent(year -> tree.put("year", year));
    tree.put("size", report.bytes().length);
    tree.put("modified", report.modified().toString());
    tree.put("etag", etag(report.tag()));
    return tree;
  }

  private static String etag(String tag) {
    return '"' + tag + '"';
  }

  private StoredReport stored(Context ctx) {
    ReportName name = name(ctx);
    return OnDisk.run(() -> workspace().read(name))
        .orElseThrow(() -> Problem.of(404, "单位文件夹里没有“" + name.text() + "”，或者它不是普通文件，或者太大"));
  }

  private void read(Context ctx) {
    StoredReport report = stored(ctx);
    ctx.header("ETag", etag(report.tag()));
    String known = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
    if (SaveCondition.tags(known).contains(report.tag())) {
      ctx.status(304);
    } else {
      Answers.yaml(ctx, report.text());
    }
  }

  private void save(Context ctx) {
    Workspace folder = workspace();
    ReportName name = name(ctx);
    SaveCondition condition = SaveCondition.of(ctx);
    byte[] bytes = body.bytes(ctx, Body.YAML);
    if (bytes.length > folder.mostBytes()) {
      throw Problem.of(413, "一份年报最多 " + folder.mostBytes() / 1024 + " KB，没有保存");
    }
    checkText(bytes);
    Saved saved =
        OnDisk.run(
            () ->
                condition.isNew()
                    ? folder.create(name, bytes)
                    : folder.replace(name, bytes, condition.seen()));
    if (saved instanceof Saved.Done done) {
      ctx.header("ETag", etag(done.tag())).status(done.created() ? 201 : 204);
    } else if (saved instanceof Saved.Refused refused) {
      throw conflict(name, condition, refused.current());
    }
  }

  /** What cannot be read again as it was sent is no text. */
  private static void checkText(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw Problem.of(422, "内容不是 UTF-8 编码的文字，没有保存");
    }
  }

  private static Problem conflict(
      ReportName name, SaveCondition condition, Optional<StoredReport> current) {
    Problem problem =
        Problem.of(
            412,
            condition.isNew()
                ? "单位文件夹里已经有“" + name.text() + "”，没有覆盖"
                : "“" + name.text() + "”在您打开以后被改过或者删去了，没有覆盖");
    return current
        .map(now -> problem.with(Map.of("current", now.text(), "etag", etag(now.tag()))))
        .orElse(problem);
  }

  private void render(Context ctx) {
    StoredReport report = stored(ctx);
    ReportFile file =
        new ReportFile(report.name().text(), report.bytes(), Optional.of(workspace().folder()));
    RenderRoutes.answer(ctx, turnstile.pass(() -> jobs.print(new Draft(file, Map.of()))));
  }
}
