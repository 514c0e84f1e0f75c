package nianbao.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.FigureKind;
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

  /** 20 MiB: a photograph straight from a camera. */
  private static final long LARGEST_PICTURE = 20L << 20;

  private final PictureFolder pictures;
  private final Consumer<Finding> findings;
  private final Characters characters;

  ExhibitReader(PictureFolder pictures, Consumer<Finding> findings) {
    this.pictures = pictures;
    this.findings = findings;
    this.characters = new Characters(findings);
  }

  /** The exhibits by name, in the order of the file; incomplete ones are told and left out. */
  Map<String, Exhibit> read(Node value) {
    Map<String, Exhibit> exhibits = new LinkedHashMap<>();
    if (value instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        read(entry).ifPresent(exhibit -> exhibits.put(exhibit.name(), exhibit));
      }
    } else if (!(value instanceof Node.Scalar scalar && scalar.isEmpty())) {
      findings.accept(
          SourceRules.WRONG_SHAPE
              .at(value.at(), "“图”下面应当先写图的名称")
              .remedy("请写成：图: 换行，空两格写“名称:”，再换行空四格写“类型: 饼图”"));
    }
    return exhibits;
  }

  private Optional<Exhibit> read(Node.Entry entry) {
    String name = entry.key().text().strip();
    Location at = entry.key().at();
    if (!(entry.value() instanceof Node.Mapping fields)) {
      findings.accept(incomplete(at, name, "下面要写“类型”等内容"));
      return Optional.empty();
    }
    for (Node.Entry field : fields.entries()) {
      if (!KEYS.contains(field.key().text())) {
        findings.accept(FiguresReader.unknown(field.key(), "图 " + name, KEYS));
      }
    }
    String title = text(fields, Keys.EXHIBIT_TITLE).map(Text::value).orElse("");
    Optional<Text> kind = text(fields, Keys.EXHIBIT_KIND);
    if (kind.isEmpty() || !KINDS.contains(kind.get().value())) {
      findings.accept(
          incomplete(
              kind.map(Text::at).orElse(at), name, "的“类型”要写" + String.join("、", KINDS) + "之一"));
      return Optional.empty();
    }
    return kind.get().value().equals(Keys.PICTURE)
        ? picture(name, title, fields, at)
        : chart(name, title, kind.get().value(), fields, at);
  }

  private Optional<Exhibit> chart(
      String name, String title, String kind, Node.Mapping fields, Location at) {
    Optional<Node> data = field(fields, Keys.EXHIBIT_DATA);
    if (!(data.orElse(null) instanceof Node.Mapping numbers) || numbers.entries().isEmpty()) {
      findings.accept(incomplete(at, name, "缺少“数据”，或者数据不是“名称: 数字”"));
      return Optional.empty();
    }
    List<Exhibit.Slice> slices = new ArrayList<>();
    for (Node.Entry entry : numbers.entries()) {
      slice(entry).ifPresent(slices::add);
    }
    Exhibit.ChartKind chart = kind.equals(Keys.PIE) ? Exhibit.ChartKind.PIE : Exhibit.ChartKind.BAR;
    return slices.isEmpty()
        ? Optional.empty()
        : Optional.of(new Exhibit.Chart(name, title, chart, slices, at));
  }

  private Optional<Exhibit.Slice> slice(Node.Entry entry) {
    if (!(entry.value() instanceof Node.Scalar scalar)) {
      findings.accept(
          SourceRules.WRONG_SHAPE.at(entry.value().at(), "“" + entry.key().text() + "”后面应当只有一个数字"));
      return Optional.empty();
    }
    String name =
        characters.ordinary(new Text(entry.key().text().strip(), entry.key().at())).value();
    Optional<BigDecimal> number =
        new NumberReader(findings).read(scalar.text(), scalar.at(), FigureKind.MONEY);
    return number.map(value -> new Exhibit.Slice(name, value, scalar.at()));
  }

  private Optional<Exhibit> picture(String name, String title, Node.Mapping fields, Location at) {
    Optional<Text> file = text(fields, Keys.EXHIBIT_FILE);
    Optional<Text> alternative = text(fields, Keys.EXHIBIT_ALTERNATIVE);
    if (file.isEmpty()) {
      findings.accept(incomplete(at, name, "缺少“文件”"));
    }
    if (alternative.isEmpty()) {
      findings.accept(incomplete(at, name, "缺少“替代文本”：用一句话说出图里有什么，供看不见图的人听读"));
    }
    if (file.isEmpty() || alternative.isEmpty()) {
      return Optional.empty();
    }
    return image(file.get())
        .map(image -> new Exhibit.Picture(name, title, image, alternative.get().value(), at));
  }

  private Optional<Image> image(Text file) {
    PictureFolder.Found found = pictures.find(file.value(), LARGEST_PICTURE);
    if (found instanceof PictureFolder.Found.Outside) {
      findings.accept(
          SourceRules.PICTURE_OUTSIDE
              .at(file.at(), "图片“" + file.value() + "”不在本文件所在的文件夹里")
              .remedy("请把图片复制到这个YAML文件旁边，“文件”只写图片的名称"));
      return Optional.empty();
    }
    if (!(found instanceof PictureFolder.Found.Bytes bytes)) {
      findings.accept(
          SourceRules.PICTURE_NOT_FOUND
              .at(file.at(), "找不到图片“" + file.value() + "”")
              .remedy("请把图片放到这个YAML文件旁边，并核对名称和扩展名"));
      return Optional.empty();
    }
    Outcome<Image> image = ImageReader.read(bytes.bytes(), file.at());
    image.findings().forEach(findings);
    return image.value();
  }

  private static Finding incomplete(Location at, String name, String what) {
    return SourceRules.INCOMPLETE_EXHIBIT
        .at(at, "图“" + name + "”" + what)
        .remedy("统计图要有“类型”“数据”，图片要有“类型”“文件”“替代文本”");
  }

  private static Optional<Node> field(Node.Mapping fields, String key) {
    return fields.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Node.Entry::value)
        .findFirst();
  }

  private Optional<Text> text(Node.Mapping fields, String key) {
    return field(fields, key)
        .filter(value -> value instanceof Node.Scalar scalar && !scalar.isEmpty())
        .map(value -> Lines.stripped(((Node.Scalar) value).lines().get(0)))
        .map(characters::ordinary);
  }
}
