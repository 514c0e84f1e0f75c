package nianbao.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.font.FontLibrary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Makes copies of a PDF with its findings marked: a numbered frame with a note at each place, and
 * added pages with the findings that have none. What stands on the pages stays as it is.
 *
 * <p>Where personal data were found, the frame is opaque. It only lies on top: the text below stays
 * in the file, and the note says so.
 */
public final class AnnotatedPdf {
  private static final String UNLOCKED = "请用没有加密的原文件重新检查";

  private final FontLibrary fonts;

  public AnnotatedPdf(FontLibrary fonts) {
    this.fonts = fonts;
  }

  /**
   * The marked copy, or why there is none.
   *
   * @param file the name that the findings' places give the PDF
   * @param findings in the order in which they are numbered
   */
  public Outcome<byte[]> of(String file, byte[] pdf, List<Finding> findings) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted()) {
        return failed(file, "PDF设有权限限制，没有生成带批注的副本", UNLOCKED);
      }
      if (!findings.isEmpty()) {
        mark(document, file, findings);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length * 2);
      document.save(out);
      return Outcome.of(out.toByteArray(), List.of());
    } catch (InvalidPasswordException e) {
      return failed(file, "PDF设有打开密码，没有生成带批注的副本", UNLOCKED);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers damage with any of these; the file is at fault, not the program.
      return failed(file, "PDF已损坏，没有生成带批注的副本", "请用生成它的软件重新导出一份PDF");
    }
  }

  private static Outcome<byte[]> failed(String file, String message, String remedy) {
    Finding finding = PictureRules.NOT_MARKED.at(new Location.Whole(file), message);
    return Outcome.failed(List.of(finding.remedy(remedy)));
  }

  private void mark(PDDocument document, String file, List<Finding> findings) throws IOException {
    // With notes on its pages the copy is no longer what its metadata claim, such as PDF/A.
    document.getDocumentCatalog().setMetadata(null);
    EmbeddedFonts embedded = new EmbeddedFonts(document, fonts);
    Map<Integer, PDPage> pages = new HashMap<>();
    Annotator annotator = new Annotator(new MarkDrawer(document, embedded));
    for (Map.Entry<Integer, List<Mark>> marks : byPage(file, findings).entrySet()) {
      if (marks.getKey() <= document.getNumberOfPages()) {
        PDPage page = document.getPage(marks.getKey() - 1);
        annotator.mark(page, marks.getValue());
        marks.getValue().stream()
            .filter(mark -> mark.kind() == Mark.Kind.FIRST)
            .forEach(mark -> pages.put(mark.number(), page));
      }
    }
    list(document, embedded, findings, pages);
    FindingOutline.add(document, findings, pages);
  }

  private static Map<Integer, List<Mark>> byPage(String file, List<Finding> findings) {
    Map<Integer, List<Mark>> marks = new TreeMap<>();
    for (Mark mark : Marks.of(file, findings)) {
      marks.computeIfAbsent(mark.page(), page -> new ArrayList<>()).add(mark);
    }
    return marks;
  }

  /** Lists the findings that are marked on no page, and tells where. */
  private static void list(
      PDDocument document,
      EmbeddedFonts embedded,
      List<Finding> findings,
      Map<Integer, PDPage> pages)
      throws IOException {
    TreeSet<Integer> unmarked = new TreeSet<>();
    for (int number = 1; number <= findings.size(); number++) {
      if (!pages.containsKey(number)) {
        unmarked.add(number);
      }
    }
    if (unmarked.isEmpty()) {
      return;
    }
    try (FindingPages list = new FindingPages(document, embedded)) {
      for (int number : unmarked) {
        list.add(number, findings.get(number - 1));
      }
      pages.putAll(list.pages());
    }
  }
}
