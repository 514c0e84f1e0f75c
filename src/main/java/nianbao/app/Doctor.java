package nianbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.font.FontLibrary;
import nianbao.render.TemplateSet;
import nianbao.source.PictureFolder;

/** The verb {@code doctor}: looks whether everything that rendering needs is there and works. */
public final class Doctor {
  private final Home home;
  private final ReportDate date;

  public Doctor(Home home, ReportDate date) {
    this.home = home;
    this.date = date;
  }

  /**
   * One thing looked at.
   *
   * @param name in Chinese
   * @param detail what was found, in Chinese
   * @param findings what is wrong with it
   */
  public record Check(String name, String detail, List<Finding> findings) {
    public Check {
      findings = List.copyOf(findings);
    }

    public boolean ok() {
      return findings.stream().noneMatch(Finding::isError);
    }
  }

  /** Looks at everything, whatever the first things come to. */
  public List<Check> checks() {
    return List.of(java(), fonts(), templates(), writable(), trial());
  }

  private Check java() {
    return new Check(
        "Java",
        Runtime.version()
            + "，内存上限 "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB，处理器 "
            + Runtime.getRuntime().availableProcessors()
            + " 个",
        List.of());
  }

  private Check fonts() {
    Outcome<FontLibrary> library = FontLibrary.load(home.fonts());
    List<Finding> findings = new ArrayList<>(library.findings());
    library.value().ifPresent(fonts -> findings.addAll(fonts.verify()));
    return new Check("字体", home.fonts().toString(), findings);
  }

  private Check templates() {
    Path folder = home.templates();
    return new Check(
        "模板", folder.toString(), TemplateSet.load(folder, UnaryOperator.identity()).findings());
  }

  /**
   * Leaves no folder behind: one that is missing can be made if the one above can be written to.
   */
  private Check writable() {
    Path folder = home.output();
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    String detail = folder + (there.equals(folder) ? "" : "（还没有，生成时会建立）");
    try {
      Files.delete(Files.createTempFile(there, ".doctor", ".tmp"));
      return new Check("输出文件夹", detail, List.of());
    } catch (IOException e) {
      Finding finding =
          AppRules.CANNOT_WRITE
              .at(
                  new Location.Whole(folder.toString()),
                  "写不了文件夹 " + folder + "：" + FileTrouble.of(e))
              .remedy("请用 -o 指定一个可以写的文件夹");
      return new Check("输出文件夹", folder.toString(), List.of(finding));
    }
  }

  private Check trial() {
    Outcome<Press> press = Press.setUp(home, Optional.empty(), date);
    if (press.value().isEmpty()) {
      // Why not is told of the fonts or the templates already.
      return new Check("试生成一份年报", "没有进行，先解决上面的问题", List.of());
    }
    String yaml = "机关: 某县某镇人民政府\n年度: 2024\n总体情况: 试。\n";
    Press.Printed printed =
        press
            .value()
            .get()
            .print("试.yaml", yaml.getBytes(StandardCharsets.UTF_8), PictureFolder.none());
    String made = printed.pdf().isPresent() ? printed.pages() + " 页" : "没有成功";
    // What the rules say about the words of a trial is no fault of the machine.
    List<Finding> faults =
        printed.findings().stream().filter(finding -> !Judgements.made(finding)).toList();
    return new Check("试生成一份年报", made, faults);
  }
}
