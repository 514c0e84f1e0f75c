package nianbao.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.page.DocumentFacts;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;

/** A page as a test sets it, 600 by 1000 points unless it says otherwise. */
public final class SetPage {
  public static final double WIDTH = 600;
  public static final double HEIGHT = 1000;
  public static final double EM = 16;

  private final int number;
  private double width = WIDTH;
  private double height = HEIGHT;
  private final List<Word> words = new ArrayList<>();
  private final List<Word> artifacts = new ArrayList<>();
  private final List<Box> images = new ArrayList<>();
  private final List<Box> covers = new ArrayList<>();
  private final List<Box> lines = new ArrayList<>();

  public SetPage(int number) {
    this.number = number;
  }

  public SetPage paper(double wide, double high) {
    width = wide;
    height = high;
    return this;
  }

  /** A word of body text. */
  public SetPage word(String text, double x, double baseline) {
    return word(text, x, baseline, EM);
  }

  public SetPage word(String text, double x, double baseline, double size) {
    words.add(made(text, x, baseline, size));
    return this;
  }

  /** A word that does not belong to the content. */
  public SetPage artifact(String text, double x, double baseline) {
    artifacts.add(made(text, x, baseline, EM));
    return this;
  }

  public SetPage image(double x, double y, double wide, double high) {
    images.add(new Box(x, y, wide, high));
    return this;
  }

  /** A ruled line. */
  public SetPage line(double x, double y, double wide, double high) {
    lines.add(new Box(x, y, wide, high));
    return this;
  }

  public SetPage cover(double x, double y, double wide, double high) {
    covers.add(new Box(x, y, wide, high));
    return this;
  }

  /** A word whose baseline divides its em cell at 0.875. */
  public static Word made(String text, double x, double baseline, double size) {
    double wide = text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum() * size;
    Box box = new Box(x, baseline - 0.875 * size, wide, size);
    return new Word(text, "FangSong", size, box, baseline);
  }

  public Page page() {
    List<Box> none = List.of();
    return new Page(
        number, width, height, words, artifacts, lines, none, images, covers, List.of(), 0);
  }

  public static PageModel model(SetPage... pages) {
    DocumentFacts facts =
        new DocumentFacts(
            "", "", "", "", "", Optional.empty(), false, "", "", List.of(), List.of());
    List<Page> all = Arrays.stream(pages).map(SetPage::page).toList();
    return new PageModel("foreign.pdf", facts, all, Optional.empty());
  }

  /** What a rule says about these pages. */
  public static List<Finding> check(ReportRule rule, SetPage... pages) {
    return new SetReport(pages).check(rule);
  }

  public static List<String> messages(ReportRule rule, SetPage... pages) {
    return new SetReport(pages).messages(rule);
  }
}
