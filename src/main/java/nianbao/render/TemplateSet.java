package nianbao.render;

import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The templates of a folder. They see the components of {@link View} and nothing else: no Java
 * classes, no files outside the folder.
 */
public final class TemplateSet {
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;
  private static final String MAIN = "report.ftlx";
  private static final List<String> STYLE_SHEETS = List.of("style.css", "chart.css");

  private final Path folder;
  private final Configuration freemarker;
  private final DocumentBuilderFactory xml;
  private final String styleSheet;

  private TemplateSet(Path folder, Configuration freemarker, String styleSheet) {
    this.folder = folder;
    this.freemarker = freemarker;
    this.styleSheet = styleSheet;
    this.xml = lockedXml();
  }

  /** The templates of a folder, or what is missing from it. */
  public static Outcome<TemplateSet> load(Path folder, UnaryOperator<String> fontFamilies) {
    List<String> needed = Stream.concat(Stream.of(MAIN), STYLE_SHEETS.stream()).toList();
    Optional<Finding> missing = TemplateFault.missing(folder, needed);
    if (missing.isPresent()) {
      return Outcome.failed(List.of(missing.get()));
    }
    try {
      StringBuilder styles = new StringBuilder();
      for (String name : STYLE_SHEETS) {
        styles.append(Files.readString(folder.resolve(name))).append('\n');
      }
      return Outcome.of(
          new TemplateSet(folder, lockedTemplates(folder), fontFamilies.apply(styles.toString())),
          List.of());
    } catch (IOException e) {
      return Outcome.failed(List.of(TemplateFault.unreadable(folder, e)));
    }
  }

  String styleSheet() {
    return styleSheet;
  }

  /**
   * Makes a document of a few characters and drops it, so that the templates' and the XML parser's
   * classes are loaded. What is wrong with the templates the first report will tell.
   */
  public void tryOut() {
    View.Cell cell = new View.Cell("c", "figure", true, "0", "col", 1, 1);
    View.Table table = new View.Table("t", 1, List.of("100"), List.of(new View.Row(List.of(cell))));
    View.Block text = View.Block.paragraph("p", "年报");
    View.Section section = new View.Section("s", "年报", List.of(table), List.of(text));
    View view =
        new View(
            "年报", "年报", "年报", "0", "", List.of("年报"), List.of(text), List.of(section), List.of());
    apply(view);
  }

  /** The document that the templates make of a report. */
  Outcome<Document> apply(View view) {
    try {
      Template template = freemarker.getTemplate(MAIN);
      StringWriter out = new StringWriter(1 << 16);
      template.process(Map.of("report", view), out);
      return Outcome.of(parse(out.toString()), List.of());
    } catch (IOException | TemplateException | SAXException e) {
      return Outcome.failed(List.of(TemplateFault.of(folder, MAIN, e)));
    }
  }

  private Document parse(String text) throws IOException, SAXException {
    try {
      return xml.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Configuration lockedTemplates(Path folder) throws IOException {
    Configuration configuration = new Configuration(BEHAVIOUR);
    configuration.setDirectoryForTemplateLoading(folder.toFile());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("GMT+08:00"));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    DefaultObjectWrapper wrapper = new DefaultObjectWrapper(BEHAVIOUR);
    wrapper.setMemberAccessPolicy(new ViewOnly());
    configuration.setObjectWrapper(wrapper);
    return configuration;
  }

  private static DocumentBuilderFactory lockedXml() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      factory.setXIncludeAware(false);
      return factory;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets templates read the components of the view's records, and no other member of anything. */
  private static final class ViewOnly implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return new ComponentsOnly(type);
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }
  }

  private record ComponentsOnly(Class<?> type) implements ClassMemberAccessPolicy {
    @Override
    public boolean isMethodExposed(Method method) {
      return type.isRecord()
          && type.getPackageName().equals(View.class.getPackageName())
          && Arrays.stream(type.getRecordComponents())
              .anyMatch(component -> component.getAccessor().equals(method));
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
