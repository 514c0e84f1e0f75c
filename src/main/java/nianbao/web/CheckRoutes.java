package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.app.Examined;
import nianbao.app.ReportFile;
import nianbao.app.ServiceJobs;
import nianbao.app.Transcript;
import nianbao.finding.Outcome;

/** What is wrong with files that somebody has, and what they say. */
final class CheckRoutes implements Routes {
  private static final Set<String> PDF = Set.of("application/pdf", "application/octet-stream");
  private static final Set<String> EITHER = either();

  private final ServiceJobs jobs;
  private final Body body;
  private final Turnstile turnstile;

  CheckRoutes(ServiceJobs jobs, Body body, Turnstile turnstile) {
    this.jobs = jobs;
    this.body = body;
    this.turnstile = turnstile;
  }

  private static Set<String> either() {
    Set<String> types = new HashSet<>(Body.YAML);
    types.addAll(PDF);
    return Set.copyOf(types);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(API + "/check", this::check);
    routes.post(API + "/read", this::read);
  }

  private void check(Context ctx) {
    ReportFile file = Body.isForm(ctx) ? ofForm(body.form(ctx)) : ofBody(ctx);
    boolean pictures = "true".equals(ctx.queryParam("pictures"));
    Examined examined = turnstile.pass(() -> jobs.check(file, pictures));
    Answers.json(ctx, Answers.tree(examined, pictures));
  }

  private ReportFile ofBody(Context ctx) {
    byte[] bytes = body.bytes(ctx, EITHER);
    String otherwise = Body.type(ctx).equals("application/pdf") ? FileNames.PDF : FileNames.YAML;
    return new ReportFile(FileNames.asked(ctx, otherwise), bytes, Optional.empty());
  }

  private static ReportFile ofForm(List<Body.Part> parts) {
    return parts.stream()
        .filter(part -> part.name().equals("file"))
        .findFirst()
        .map(
            part ->
                new ReportFile(
                    FileNames.plain(part.file(), FileNames.YAML), part.bytes(), Optional.empty()))
        .orElseThrow(() -> Problem.of(400, "表单里没有名为 file 的部分"));
  }

  private void read(Context ctx) {
    byte[] pdf = body.bytes(ctx, PDF);
    String name = FileNames.asked(ctx, FileNames.PDF);
    Outcome<Transcript> read = turnstile.pass(() -> jobs.read(name, pdf));
    Transcript transcript =
        read.value()
            .orElseThrow(() -> Problem.of(422, "没有读出年报，原因见 findings").with(read.findings()));
    if (Answers.isJsonWanted(ctx)) {
      ctx.contentType("application/json").result(transcript.json());
    } else {
      Answers.yaml(ctx, transcript.yaml());
    }
  }
}
