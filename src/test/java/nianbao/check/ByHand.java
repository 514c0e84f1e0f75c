package nianbao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.page.DocumentFacts;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.TagNode;
import nianbao.page.Word;
import nianbao.recover.Recovered;
import nianbao.recover.SectionHeading;
import nianbao.recover.TablePart;
import nianbao.report.Contact;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.report.Report;
import nianbao.report.Text;

/**
 * A PDF read again, put together by hand: pages with words and lines, and what was recovered from
 * them. All lengths are points.
 */
final class ByHand {
  static final Form FORM = new Forms().current();
  static final String FILE = "a.pdf";
  static final Location WHOLE = new Location.Whole(FILE);

  /** A4. */
  static final double WIDTH = 595.28;

  static final double HEIGHT = 841.89;

  private ByHand() {}

  /** A word of full-width characters whose em cells begin at a corner. */
  static Word word(String text, double x, double y, double size) {
    double width = size * text.codePointCount(0, text.length());
    return new Word(text, "FangSong", size, new Box(x, y, width, size), y + 0.859 * size);
  }

  static Page page(int number, Word... words) {
    return page(number, List.of(words), List.of(), List.of(), List.of());
  }

  static Page page(
      int number, List<Word> words, List<Box> lines, List<Box> fills, List<Box> images) {
    return new Page(
        number, WIDTH, HEIGHT, words, List.of(), lines, fills, images, List.of(), List.of(), 0);
  }

  /** The numbers of a page stand outside its content. */
  static Page numbered(int number, Word... artifacts) {
    List<Word> words = List.of(artifacts);
    return new Page(
        number, WIDTH, HEIGHT, List.of(), words, List.of(), List.of(), List.of(), List.of(),
        List.of(), 0);
  }

  static PageModel model(Page... pages) {
    return model(Optional.empty(), pages);
  }

  static PageModel model(Optional<TagNode> tags, Page... pages) {
    DocumentFacts facts =
        new DocumentFacts("", "", "", "", "", Optional.empty(), true, "", "", List.of(), List.of());
    return new PageModel(FILE, facts, List.of(pages), tags);
  }

  /** Pages of which nothing was recovered. */
  static Reread untagged(Page... pages) {
    return new Reread(expected(), model(pages), Optional.empty(), List.of());
  }

  /** Pages with the given paragraphs and headings. */
  static Reread blocks(List<PrintedBlock> blocks, Page... pages) {
    return new Reread(expected(), model(pages), Optional.empty(), blocks);
  }

  /** Pages with the given pieces of tables, below the given headings. */
  static Reread tables(List<SectionHeading> headings, List<TablePart> parts, Page... pages) {
    Recovered said = new Recovered(report(), headings, Map.of(), parts, List.of(), List.of());
    return new Reread(expected(), model(pages), Optional.of(said), List.of());
  }

  static Expected expected(ExpectedBlock... blocks) {
    return expected(Set.of(), blocks);
  }

  static Expected expected(Set<String> parted, ExpectedBlock... blocks) {
    Text none = new Text("", WHOLE);
    return new Expected(FILE, FORM, none, none, List.of(blocks), List.of(), figures(), parted);
  }

  static Report report() {
    return new Report(
        FORM,
        new Text("", WHOLE),
        new Report.Year(2024, WHOLE),
        List.of(),
        Contact.NONE,
        List.of(),
        Map.of(),
        figures(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Figures figures() {
    Map<CellId, Figure> figures = new HashMap<>();
    FORM.cells().forEach(cell -> figures.put(cell, new Figure.Missing(cell, WHOLE)));
    return new Figures(FORM, figures);
  }

  /** Code and message of each finding, a line each. */
  static List<String> told(List<Finding> findings) {
    List<String> told = new ArrayList<>();
    findings.forEach(finding -> told.add(finding.rule().code() + " " + finding.message()));
    return told;
  }

  static Location at(int page, Box box) {
    return new Location.InPdf(FILE, page, box);
  }
}
