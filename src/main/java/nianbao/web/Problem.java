package nianbao.web;

import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;

/** Why a request has no other answer: the problem details of RFC 9457. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "请求有误"),
          Map.entry(401, "请先登录"),
          Map.entry(403, "不允许这样做"),
          Map.entry(404, "没有找到"),
          Map.entry(405, "不支持这种方法"),
          Map.entry(408, "发送得太慢"),
          Map.entry(409, "现在还不行"),
          Map.entry(412, "文件已经被别人改过"),
          Map.entry(413, "内容太大"),
          Map.entry(414, "地址太长"),
          Map.entry(415, "不支持这种内容"),
          Map.entry(421, "主机名不对"),
          Map.entry(422, "内容处理不了"),
          Map.entry(428, "缺少保存的条件"),
          Map.entry(429, "服务繁忙"),
          Map.entry(431, "请求头太大"),
          Map.entry(500, "程序内部出错"),
          Map.entry(503, "暂时不能服务"),
          Map.entry(505, "不支持这个版本"));

  private final int status;
  private final transient Extras extras;

  private Problem(int status, String detail, Extras extras) {
    super(detail, null, false, false);
    this.status = status;
    this.extras = extras;
  }

  /** What an answer carries beside its sentence. */
  private record Extras(
      List<Finding> findings, Map<String, String> headers, Map<String, String> fields) {
    Extras {
      findings = List.copyOf(findings);
      headers = Map.copyOf(headers);
      fields = Map.copyOf(fields);
    }
  }

  /**
   * @param detail what is wrong with this request, in Chinese
   */
  static Problem of(int status, String detail) {
    return new Problem(status, detail, new Extras(List.of(), Map.of(), Map.of()));
  }

  /** The same with what is wrong with the file that the request brought. */
  Problem with(List<Finding> more) {
    return new Problem(status, getMessage(), new Extras(more, headers(), fields()));
  }

  /** The same with one header of the answer. */
  Problem header(String name, String value) {
    return new Problem(status, getMessage(), new Extras(findings(), Map.of(name, value), fields()));
  }

  /** The same with what this kind of problem tells beside the others. */
  Problem with(Map<String, String> fields) {
    return new Problem(status, getMessage(), new Extras(findings(), headers(), fields));
  }

  int status() {
    return status;
  }

  String title() {
    return TITLES.getOrDefault(status, "请求没有成功");
  }

  List<Finding> findings() {
    return extras.findings();
  }

  Map<String, String> headers() {
    return extras.headers();
  }

  Map<String, String> fields() {
    return extras.fields();
  }
}
