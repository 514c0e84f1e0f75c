package nianbao.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.report.Exhibit;
import nianbao.report.Image;
import nianbao.report.Text;
import nianbao.yaml.Node;

/** Reads the charts and pictures that a file defines (图). */
final class ExhibitReader {
  private static final List<String> KINDS = List.of(Keys.PIE, Keys.BAR, Keys.PICTURE);
  private static final List<String> KEYS =
      List.of(
          Keys.EXHIBIT_KIND,
          Keys.EXHIBIT_TITLE,
          Keys.EXHIBIT_DATA,
          Keys.EXHIBIT_FILE,
          Keys.EXHIBIT_ALTERNATIVE);

  private final PictureFolder pictures;
  private final Consumer<Finding> findings;
  private final Characters characters;
  private final Set<String> incomplete = new LinkedHashSet<>();

  ExhibitReader(PictureFolder pictures, Consumer<Finding> findings) {
    this.pictures = pictures;
    this.findings = findings;
    this.characters = new Characters(findings);
  }

  /** The exhibits by name, in the order of the file; incomplete ones are told and left out. */
  Map<String, Exhibit> read(Optional<Node> value) {
    if (value.isEmpty() || value.get() instanceof Node.Scalar scalar && scalar.isEmpty()) {
      return Map.of();
    }
    Map<String, Exhibit> exhibits = new LinkedHashMap<>();
    if (value.get() instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String name = name(entry.key());
        read(name, entry)
            .ifPresentOrElse(
                exhibit -> exhibits.putIfAbsent(name, exhibit), () -> incomplete.add(name));
      }
    } else {
      findings.accept(
          SourceRules.WRONG_SHAPE
              .at(value.get().at(), "“" + Keys.EXHIBITS + "”下面要先写每个图的名称")
              .remedy("请在“图:”下面空两格写“名称:”，再下面空四格写“类型: 饼图”等"));
    }
    return exhibits;
  }

  /** The names of exhibits that were told of and left out. */
  Set<String> incomplete() {
    return incomplete;
  }

  private String name(Node.Scalar key) {
    return characters.ordinary(new Text(key.text().strip(), key.at())).value();
  }

  private Optional<Exhibit> read(String name, Node.Entry entry) {
    Location at = entry.key().at();
    if (!(entry.value() instanceof Node.Mapping mapping)) {
      return incomplete(at, name, "没有内容");
    }
    Fields fields =
        new Fields(mapping, Fields.oneOf(KEYS), key -> findings.accept(stray(name, key)), findings);
    String title = fields.line(Keys.EXHIBIT_TITLE).map(Text::value).orElse("");
    Optional<Text> kind = fields.line(Keys.EXHIBIT_KIND);
    if (kind.isEmpty()) {
      return incomplete(at, name, "没有写“" + Keys.EXHIBIT_KIND + "”");
    }
    if (!KINDS.contains(kind.get().value())) {
      String close =
          Names.closest(kind.get().value(), KINDS).map(k -> "是否想写“" + k + "”？").orElse("");
      findings.accept(
          SourceRules.INCOMPLETE_EXHIBIT
              .at(kind.get().at(), "没有" + Quote.of(kind.get().value()) + "这种图")
              .remedy(close.isEmpty() ? "可以写的有：" + String.join("、", KINDS) : close));
      return Optional.empty();
    }
    return kind.get().value().equals(Keys.PICTURE)
        ? picture(name, title, fields, at)
        : chart(name, title, kind.get().value(), fields, at);
  }

  private static Finding stray(String name, Node.Scalar key) {
    Finding finding =
        SourceRules.UNKNOWN_KEY.at(key.at(), "图“" + name + "”里没有" + Quote.of(key.text()) + "这一项");
    return Names.closest(key.text(), KEYS)
        .map(close -> finding.remedy("是否想写“" + close + "”？"))
        .orElseGet(() -> finding.remedy("可以写的有：" + String.join("、", KEYS)));
  }

  private Optional<Exhibit> chart(
      String name, String title, String kind, Fields fields, Location at) {
    Optional<Node> data = fields.value(Keys.EXHIBIT_DATA);
    if (!(data.orElse(null) instanceof Node.Mapping numbers) || numbers.entries().isEmpty()) {
      return incomplete(at, name, data.isEmpty() ? "没有写“数据”" : "的“数据”要写成一行一个“名称: 数字”");
    }
    List<Exhibit.Slice> slices = new ArrayList<>();
    for (Node.Entry entry : numbers.entries()) {
      slice(entry).ifPresent(slices::add);
    }
    if (slices.size() < numbers.entries().size()) {
      return Optional.empty();
    }
    if (slices.stream().allMatch(slice -> slice.value().signum() == 0)) {
      return incomplete(at, name, "的数据全是 0，画不出来");
    }
    Exhibit.ChartKind chart = kind.equals(Keys.PIE) ? Exhibit.ChartKind.PIE : Exhibit.ChartKind.BAR;
    return Optional.of(new Exhibit.Chart(name, title, chart, slices, at));
  }

  private Optional<Exhibit.Slice> slice(Node.Entry entry) {
    if (!(entry.value() instanceof Node.Scalar scalar) || scalar.isEmpty()) {
      findings.accept(
          SourceRules.WRONG_SHAPE
              .at(entry.key().at(), Quote.of(entry.key().text()) + "后面要有一个数字")
              .remedy("请写成 " + entry.key().text().strip() + ": 数字"));
      return Optional.empty();
    }
    Location.InText at = Lines.place(scalar);
    Outcome<BigDecimal> number = NumberReader.read(scalar, Wanted.CHART);
    number.findings().forEach(findings);
    String name = name(entry.key());
    return number.value().map(value -> new Exhibit.Slice(name, value, at));
  }

  private Optional<Exhibit> picture(String name, String title, Fields fields, Location at) {
    Optional<Text> file = fields.line(Keys.EXHIBIT_FILE);
    Optional<Text> alternative = fields.line(Keys.EXHIBIT_ALTERNATIVE);
    if (file.isEmpty()) {
      return incomplete(at, name, "没有写“" + Keys.EXHIBIT_FILE + "”");
    }
    if (alternative.isEmpty()) {
      findings.accept(
          SourceRules.INCOMPLETE_EXHIBIT
              .at(at, "图“" + name + "”没有写“" + Keys.EXHIBIT_ALTERNATIVE + "”")
              .remedy("请加一行“替代文本: …”，用一句话说出图里有什么，供看不见图的人听读"));
      return Optional.empty();
    }
    return image(file.get())
        .map(image -> new Exhibit.Picture(name, title, image, alternative.get().value(), at));
  }

  private Optional<Image> image(Text file) {
    PictureFolder.Found found = pictures.find(file.value(), ImageReader.MAX_BYTES);
    if (found instanceof PictureFolder.Found.Outside) {
      findings.accept(
          SourceRules.PICTURE_OUTSIDE
              .at(file.at(), "图片" + Quote.of(file.value()) + "不在本文件所在的文件夹里")
              .remedy("请把图片复制到这个YAML文件旁边，“文件”只写图片的名称"));
      return Optional.empty();
    }
    if (!(found instanceof PictureFolder.Found.Bytes bytes)) {
      findings.accept(
          SourceRules.PICTURE_NOT_FOUND
              .at(file.at(), "找不到图片" + Quote.of(file.value()))
              .remedy("请把图片放到这个YAML文件旁边，并核对名称和扩展名"));
      return Optional.empty();
    }
    Outcome<Image> image = ImageReader.read(bytes.bytes(), file.at());
    image.findings().forEach(findings);
    return image.value();
  }

  private Optional<Exhibit> incomplete(Location at, String name, String what) {
    findings.accept(
        SourceRules.INCOMPLETE_EXHIBIT
            .at(at, "图“" + name + "”" + what)
            .remedy("饼图、柱图要写“类型”和“数据”；图片要写“类型”“文件”和“替代文本”"));
    return Optional.empty();
  }
}
