package nianbao.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.form.Forms;
import nianbao.format.JsonOutput;

/** What clients ask of a service in turn: most of it good, some broken, some made for harm. */
final class Errands {
  /** How many of the errands that follow each other are one of each kind. */
  static final int ROUND = 40;

  /** Of one request to the service that is asked. */
  static final int MOST_MEGABYTES = 1;

  /** It is the end of a child: were it frequent, no child would grow old enough to grow. */
  private static final int ROUNDS_TO_BOMB = 50;

  private static final int TOWNS = 50;
  private static final Pattern AGENCY = Pattern.compile("(?m)^机关: *\"?([^\"\\n]+?)\"? *$");

  private static final String YAML = "application/yaml";
  private static final String PDF = "application/pdf";
  private static final String JSON = "application/json";
  private static final String BOUNDARY = "nianbao-errand";

  private final String address;
  private final List<String> towns = new ArrayList<>();
  private final List<byte[]> pdfs;
  private final byte[] endless = HostileBody.endless();
  private final byte[] bomb = HostileBody.bomb();

  /** The PDF of each town is the same each time; of the first one, its hash code is kept. */
  private final Map<Integer, Integer> hashes = new ConcurrentHashMap<>();

  /**
   * @param pdfs of reports, as the service itself makes them
   */
  Errands(String address, List<byte[]> pdfs) {
    this.address = address;
    this.pdfs = List.copyOf(pdfs);
    for (int town = 0; town < TOWNS; town++) {
      towns.add(town(town));
    }
  }

  /** The report of a town. */
  static String town(int number) {
    return new TownGenerator(new Forms().current()).average(number).yaml();
  }

  Errand errand(int number) {
    int town = number / ROUND % TOWNS;
    String yaml = towns.get(town);
    byte[] pdf = pdfs.get(number / ROUND % pdfs.size());
    int place = number % ROUND;
    if (place < 14) {
      int printed = (number * 7) % TOWNS;
      return new Errand(
          "生成", post("render", YAML, bytes(towns.get(printed))), answer -> isPdf(printed, answer));
    }
    if (place < 22) {
      return new Errand("预览", preview(yaml), says(200, "\"png\":\"", agency(yaml)));
    }
    if (place < 26) {
      return new Errand(
          "核对 YAML", post("check?name=a.yaml", YAML, bytes(yaml)), says(200, agency(yaml)));
    }
    if (place < 29) {
      return new Errand(
          "核对 PDF", post("check", PDF, pdf), says(200, "\"agency\":\"", "\"pages\":"));
    }
    if (place < 31) {
      return new Errand("读取 PDF", post("read", PDF, pdf), says(200, "机关: ", "年度: "));
    }
    if (place < 33) {
      return new Errand("比较", diff(pdf, pdfs.get(0)), says(200, "\"differences\":"));
    }
    return bad(number, yaml);
  }

  private Errand bad(int number, String yaml) {
    return switch (number % ROUND) {
      case 33 ->
          new Errand("写坏的 YAML", post("render", YAML, bytes("机关: [")), says(422, "\"findings\":"));
      case 34 -> new Errand("类型不对", post("render", "image/png", bytes(yaml)), says(415, "title"));
      case 35 ->
          new Errand(
              "内容太大",
              post("render", YAML, new byte[(MOST_MEGABYTES << 20) + 1]),
              says(413, MOST_MEGABYTES + " MB"));
      case 36 -> new Errand("不是 PDF", post("read", PDF, bytes("no PDF")), says(422, "P111"));
      case 37 ->
          number / ROUND % ROUNDS_TO_BOMB == 0
              ? new Errand("撑爆内存的 PDF", post("check", PDF, bomb), says(200, "P143"))
              : new Errand("恶意的 PDF", post("check", PDF, endless), says(200, "P146"));
      default ->
          new Errand("没有的地址", post("nothing" + number, YAML, bytes(yaml)), says(404, "title"));
    };
  }

  /** Whether it is the same PDF as each time before. */
  private boolean isPdf(int town, HttpResponse<byte[]> answer) {
    byte[] body = answer.body();
    int hash = Arrays.hashCode(body);
    return answer.statusCode() == 200
        && new String(body, 0, Math.min(5, body.length), StandardCharsets.ISO_8859_1)
            .equals("%PDF-")
        && hashes.computeIfAbsent(town, key -> hash) == hash;
  }

  private static Predicate<HttpResponse<byte[]>> says(int status, String... parts) {
    return answer -> {
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      return answer.statusCode() == status && Arrays.stream(parts).allMatch(text::contains);
    };
  }

  private static String agency(String yaml) {
    Matcher agency = AGENCY.matcher(yaml);
    return agency.find() ? agency.group(1) : "";
  }

  private HttpRequest preview(String yaml) {
    return post("preview", JSON, JsonOutput.bytes(Map.of("yaml", yaml)));
  }

  private HttpRequest diff(byte[] before, byte[] after) {
    List<byte[]> form = new ArrayList<>();
    form.add(bytes(part("before", "a.pdf")));
    form.add(before);
    form.add(bytes("\r\n" + part("after", "b.pdf")));
    form.add(after);
    form.add(bytes("\r\n--" + BOUNDARY + "--\r\n"));
    return request("diff")
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArrays(form))
        .build();
  }

  private static String part(String name, String file) {
    String head = "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file;
    return "--" + BOUNDARY + "\r\n" + head + "\"\r\n\r\n";
  }

  private HttpRequest post(String path, String type, byte[] body) {
    return request(path)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
