package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.app.Edited;
import nianbao.app.ReportFile;
import nianbao.app.ServiceJobs;
import nianbao.edit.Change;
import nianbao.finding.Outcome;

/** Changes to a report file that a form asks for. */
final class EditRoutes implements Routes {
  /** A form has a few hundred items. */
  private static final int MOST_CHANGES = 1000;

  private static final int MOST_DEPTH = 10;

  private final ServiceJobs jobs;
  private final Body body;
  private final Turnstile turnstile;

  EditRoutes(ServiceJobs jobs, Body body, Turnstile turnstile) {
    this.jobs = jobs;
    this.body = body;
    this.turnstile = turnstile;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(API + "/edit", this::edit);
  }

  private void edit(Context ctx) {
    Fields fields = body.json(ctx);
    String name = FileNames.plain(fields.optionalText("name").orElse(""), FileNames.YAML);
    byte[] yaml = fields.text("yaml").getBytes(StandardCharsets.UTF_8);
    ReportFile file = new ReportFile(name, yaml, Optional.empty());
    List<Change> changes = fields.objects("changes").stream().map(EditRoutes::change).toList();
    if (changes.size() > MOST_CHANGES) {
      throw Problem.of(413, "一次最多改 " + MOST_CHANGES + " 处");
    }
    Outcome<Edited> outcome = turnstile.pass(() -> jobs.edit(file, changes));
    Edited edited =
        outcome
            .value()
            .orElseThrow(() -> Problem.of(422, "没有改成，原因见 findings").with(outcome.findings()));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("yaml", edited.yaml());
    tree.put("values", edited.values());
    Answers.json(ctx, tree);
  }

  private static Change change(Fields fields) {
    List<String> path = fields.texts("path");
    boolean sound =
        !path.isEmpty()
            && path.size() <= MOST_DEPTH
            && path.stream().noneMatch(key -> key.isEmpty() || key.contains("\n"));
    if (!sound) {
      throw Problem.of(400, "path 应当是一到 " + MOST_DEPTH + " 个键");
    }
    return new Change(path, fields.optionalText("value").orElse(""));
  }
}
