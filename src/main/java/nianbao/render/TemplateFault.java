package nianbao.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import org.xml.sax.SAXException;

/** Says which template is wrong, and where. */
final class TemplateFault {
  private static final String REMEDY = "请改正这个模板；没有改动过模板的，请从下载的压缩包里重新解压 templates 文件夹";

  private TemplateFault() {}

  /** A folder that lacks a file which every set of templates has. */
  static Optional<Finding> missing(Path folder, List<String> files) {
    return files.stream()
        .filter(name -> !Files.isRegularFile(folder.resolve(name)))
        .findFirst()
        .map(
            name ->
                RenderRules.TEMPLATE
                    .at(new Location.Whole(folder.toString()), "模板文件夹 " + folder + " 里没有 " + name)
                    .remedy("文件夹里要有 " + String.join("、", files) + "，可以从程序自带的 templates 复制"));
  }

  static Finding unreadable(Path folder, IOException trouble) {
    return RenderRules.TEMPLATE
        .at(new Location.Whole(folder.toString()), "读不了模板文件夹 " + folder)
        .note(String.valueOf(trouble.getMessage()))
        .remedy("请核对文件夹的权限");
  }

  /** What FreeMarker or the XML parser says; both speak English, to whoever writes templates. */
  static Finding of(Path folder, String main, Exception fault) {
    // Of a template that failed to load before, FreeMarker only repeats the reason.
    if (fault.getCause() instanceof ParseException earlier) {
      return of(folder, main, earlier);
    }
    if (fault instanceof ParseException wrong) {
      Location at =
          place(folder, wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber());
      return finding(at, "模板写错了", wrong.getEditorMessage());
    }
    if (fault instanceof TemplateNotFoundException missing) {
      Location at = new Location.Whole(folder.resolve(missing.getTemplateName()).toString());
      return finding(at, "没有这个模板：" + missing.getTemplateName(), "");
    }
    if (fault instanceof TemplateException wrong) {
      Location at =
          place(
              folder,
              Optional.ofNullable(wrong.getTemplateSourceName()).orElse(main),
              wrong.getLineNumber(),
              wrong.getColumnNumber());
      return finding(at, "模板里有算不出来的内容", wrong.getMessageWithoutStackTop());
    }
    Location at = new Location.Whole(folder.resolve(main).toString());
    String what = fault instanceof SAXException ? "模板写出来的不是完整的 XHTML" : "读不了模板";
    return finding(at, what, String.valueOf(fault.getMessage()));
  }

  private static Finding finding(Location at, String what, String said) {
    Finding finding = RenderRules.TEMPLATE.at(at, what).remedy(REMEDY);
    String first = said.lines().findFirst().orElse("");
    return first.isEmpty() ? finding : finding.note(first);
  }

  private static Location place(Path folder, String template, Integer line, Integer column) {
    Path file = folder.resolve(template);
    if (line == null || column == null || line < 1 || column < 1) {
      return new Location.Whole(file.toString());
    }
    try {
      String excerpt = Files.readAllLines(file).get(line - 1);
      return new Location.InText(file.toString(), line, column, 1, excerpt);
    } catch (IOException | IndexOutOfBoundsException unknown) {
      return new Location.Whole(file.toString());
    }
  }
}
