package nianbao.web;

import java.nio.ByteBuffer;
import java.util.Optional;
import nianbao.format.JsonOutput;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers with problem details where the server itself turns a request away, which then never comes
 * to a route. Nothing of what was sent is told back.
 */
final class ServerProblems implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem problem = problem(status(request, response));
    response.setStatus(problem.status());
    SafeHeaders.ALWAYS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
    byte[] body = JsonOutput.bytes(Problems.tree(problem, Optional.empty()));
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  private static int status(Request request, Response response) {
    Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
    return cause instanceof HttpException refused ? refused.getCode() : response.getStatus();
  }

  private static Problem problem(int status) {
    return Problem.of(status, detail(status));
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "请求不合 HTTP 的规定，或者地址里有不允许的写法";
      case 408 -> "请求没有在规定的时间里发完";
      case 413 -> "请求的内容太大";
      case 414 -> "请求的地址太长";
      case 431 -> "请求头（包括地址和 Cookie）太大";
      case 503 -> "服务正在停止，请稍后再试";
      case 505 -> "只支持 HTTP/1.0 和 HTTP/1.1";
      default -> status < 500 ? "服务器不接受这样的请求" : "服务器没有处理这次请求；请告诉管理员";
    };
  }
}
