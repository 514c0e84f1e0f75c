package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.app.Beginning;
import nianbao.app.Example;
import nianbao.app.ReportFile;
import nianbao.app.ServiceJobs;
import nianbao.finding.Outcome;
import nianbao.format.JsonOutput;

/** What a report can be begun with: an empty form, last year's report, an example. */
final class StartRoutes implements Routes {
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  private static final int FIRST_YEAR = 2008;
  private static final int LAST_YEAR = 2099;

  private final ServiceJobs jobs;
  private final Body body;
  private final Turnstile turnstile;
  private final InstantSource clock;
  private final List<Example> examples = Example.all();

  StartRoutes(ServiceJobs jobs, Body body, Turnstile turnstile, InstantSource clock) {
    this.jobs = jobs;
    this.body = body;
    this.turnstile = turnstile;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(API + "/init", this::begin);
    routes.get(API + "/examples", ctx -> Answers.json(ctx, list()));
    routes.get(API + "/examples/{name}", this::example);
  }

  private void begin(Context ctx) {
    Fields fields = body.json(ctx);
    Optional<ReportFile> from = fields.optionalText("from").map(StartRoutes::file);
    Optional<String> agency =
        fields.optionalText("agency").map(String::strip).filter(name -> !name.isEmpty());
    if (agency.isEmpty() && from.isEmpty()) {
      throw Problem.of(400, "请写明 agency（机关全称）");
    }
    Beginning.Wish wish = new Beginning.Wish(agency, year(fields), edition(fields), lastYear());
    Outcome<String> begun = turnstile.pass(() -> jobs.begin(wish, from));
    String yaml =
        begun
            .value()
            .orElseThrow(() -> Problem.of(422, "上年的文件读不出来，原因见 findings").with(begun.findings()));
    if (Answers.isJsonWanted(ctx)) {
      Answers.json(ctx, Map.of("yaml", yaml, "findings", JsonOutput.trees(begun.findings())));
    } else {
      Answers.yaml(ctx, yaml);
    }
  }

  private static ReportFile file(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return new ReportFile("上年.yaml", bytes, Optional.empty());
  }

  private static Optional<Integer> year(Fields fields) {
    Optional<Integer> year = fields.optionalNumber("year");
    if (year.isPresent() && (year.get() < FIRST_YEAR || year.get() > LAST_YEAR)) {
      throw Problem.of(400, "year 应当在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间");
    }
    return year;
  }

  private static OptionalInt edition(Fields fields) {
    Optional<Integer> edition = fields.optionalNumber("edition");
    if (edition.isPresent() && !Beginning.EDITIONS.contains(edition.get())) {
      throw Problem.of(400, "edition 应当是 " + Beginning.EDITIONS + " 之一");
    }
    return edition.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** A report is written in the year after the one it is about. */
  private int lastYear() {
    return Year.from(clock.instant().atOffset(BEIJING)).getValue() - 1;
  }

  private List<Map<String, Object>> list() {
    return examples.stream().map(StartRoutes::tree).toList();
  }

  private static Map<String, Object> tree(Example example) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", example.name());
    tree.put("agency", example.agency());
    tree.put("year", example.year());
    return tree;
  }

  private void example(Context ctx) {
    String name = ctx.pathParam("name");
    Example found =
        examples.stream()
            .filter(example -> example.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Problem.of(404, "没有这个示例"));
    Answers.yaml(ctx, found.yaml());
  }
}
