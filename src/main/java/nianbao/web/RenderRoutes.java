package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.app.Draft;
import nianbao.app.Made;
import nianbao.app.Preview;
import nianbao.app.ReportFile;
import nianbao.app.ServiceJobs;
import nianbao.finding.Severity;

/** From report files to PDFs, and to pictures of their pages. */
final class RenderRoutes implements Routes {
  private static final String REPORT = "report";
  private static final int SCREEN_DPI = 96;
  private static final int LEAST_DPI = 36;
  private static final int MOST_DPI = 200;
  private static final int MOST_KNOWN = 1000;
  private static final int MOST_HASH = 100;

  private final ServiceJobs jobs;
  private final Body body;
  private final Turnstile turnstile;

  RenderRoutes(ServiceJobs jobs, Body body, Turnstile turnstile) {
    this.jobs = jobs;
    this.body = body;
    this.turnstile = turnstile;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(API + "/render", this::render);
    routes.post(API + "/preview", this::preview);
  }

  private void render(Context ctx) {
    Draft draft = Body.isForm(ctx) ? ofForm(body.form(ctx)) : ofText(ctx);
    answer(ctx, turnstile.pass(() -> jobs.print(draft)));
  }

  private Draft ofText(Context ctx) {
    return draft(FileNames.asked(ctx, FileNames.YAML), body.bytes(ctx, Body.YAML), Map.of());
  }

  private static Draft ofForm(List<Body.Part> parts) {
    Map<String, byte[]> pictures = new HashMap<>();
    Optional<Body.Part> report = Optional.empty();
    for (Body.Part part : parts) {
      if (part.name().equals(REPORT)) {
        report = Optional.of(part);
      } else if (!part.file().isEmpty()) {
        pictures.put(part.file().replace('\\', '/'), part.bytes());
      }
    }
    Body.Part yaml = report.orElseThrow(() -> Problem.of(400, "表单里没有名为 report 的部分，那应当是年报的 YAML"));
    return draft(FileNames.plain(yaml.file(), FileNames.YAML), yaml.bytes(), pictures);
  }

  private static Draft draft(String name, byte[] yaml, Map<String, byte[]> pictures) {
    return new Draft(new ReportFile(name, yaml, Optional.empty()), pictures);
  }

  /** Answers with the PDF, or with what is said about it. */
  static void answer(Context ctx, Made made) {
    if (made.pdf().isEmpty()) {
      throw Problem.of(422, "没有生成PDF，原因见 findings").with(made.findings());
    }
    for (Severity severity : Severity.values()) {
      String name = Answers.plural(severity);
      String header =
          "X-Nianbao-" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      ctx.header(header, Long.toString(Answers.count(made.findings(), severity)));
    }
    ctx.header("X-Nianbao-Pages", Integer.toString(made.pages()));
    if (Answers.isJsonWanted(ctx)) {
      Answers.json(ctx, Answers.tree(made));
      return;
    }
    String name = URLEncoder.encode(made.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    ctx.header("Content-Disposition", "inline; filename*=UTF-8''" + name);
    ctx.contentType("application/pdf").result(made.pdf().get());
  }

  private void preview(Context ctx) {
    Fields fields = body.json(ctx);
    byte[] yaml = fields.text("yaml").getBytes(StandardCharsets.UTF_8);
    String name = FileNames.plain(fields.optionalText("name").orElse(""), FileNames.YAML);
    Draft draft = draft(name, yaml, pictures(fields.object("pictures")));
    int dpi = fields.optionalNumber("dpi").orElse(SCREEN_DPI);
    if (dpi < LEAST_DPI || dpi > MOST_DPI) {
      throw Problem.of(400, "dpi 应当在 " + LEAST_DPI + " 到 " + MOST_DPI + " 之间");
    }
    Preview.Look look = new Preview.Look(dpi, known(fields));
    Answers.json(ctx, Answers.tree(turnstile.pass(() -> jobs.preview(draft, look))));
  }

  /** Texts can be invented that a set takes hours to tell from each other. */
  private static Set<String> known(Fields fields) {
    List<String> have = fields.texts("have");
    if (have.size() > MOST_KNOWN || have.stream().anyMatch(hash -> hash.length() > MOST_HASH)) {
      throw Problem.of(413, "have 最多写 " + MOST_KNOWN + " 页，每页不超过 " + MOST_HASH + " 个字");
    }
    return Set.copyOf(have);
  }

  private Map<String, byte[]> pictures(Fields fields) {
    body.checkFiles(fields.map().size());
    Map<String, byte[]> pictures = new HashMap<>();
    for (Object name : fields.map().keySet()) {
      String text = fields.text(name.toString());
      try {
        pictures.put(FileNames.bounded(name.toString()), Base64.getDecoder().decode(text));
      } catch (IllegalArgumentException e) {
        throw Problem.of(400, "图片 " + name + " 不是 Base64");
      }
    }
    return pictures;
  }
}
