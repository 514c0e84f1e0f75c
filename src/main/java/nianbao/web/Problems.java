package nianbao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nianbao.format.JsonOutput;

/** Answers with problem details wherever a request has no other answer. */
final class Problems implements Routes {
  static final String TYPE = "application/problem+json";

  private static final System.Logger LOG = System.getLogger("nianbao.web");

  @Override
  public void addTo(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, ctx) -> answer(problem, ctx));
    routes.exception(HttpResponseException.class, (e, ctx) -> answer(unrouted(e), ctx));
    routes.exception(Exception.class, (fault, ctx) -> answer(fault(fault, ctx), ctx));
  }

  private static Problem unrouted(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> Problem.of(404, "没有这个地址");
      case 405 -> Problem.of(405, "这个地址不支持这种方法");
      default -> Problem.of(e.getStatus(), "请求没有成功");
    };
  }

  /** What went wrong is for the log alone; its number tells one entry from the others. */
  private static Problem fault(Exception fault, Context ctx) {
    String number = UUID.randomUUID().toString();
    LOG.log(System.Logger.Level.ERROR, number + " " + ctx.method() + " " + ctx.path(), fault);
    return Problem.of(500, "这不是您的文件写错了；请把编号 " + number + " 告诉管理员");
  }

  private static void answer(Problem problem, Context ctx) {
    problem.headers().forEach(ctx::header);
    ctx.status(problem.status());
    ctx.contentType(TYPE).result(JsonOutput.bytes(tree(problem, Optional.of(ctx.path()))));
  }

  /**
   * @param path that was asked for, where that is known
   */
  static Map<String, Object> tree(Problem problem, Optional<String> path) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", "about:blank");
    tree.put("title", problem.title());
    tree.put("status", problem.status());
    tree.put("detail", problem.getMessage());
    path.ifPresent(known -> tree.put("instance", known));
    tree.putAll(problem.fields());
    if (!problem.findings().isEmpty()) {
      tree.put("findings", JsonOutput.trees(problem.findings()));
    }
    return tree;
  }
}
