package nianbao.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF into a page model, going over each page's content once. */
public final class PageReader {
  /** The longest annual report has some thirty pages. */
  public static final int MOST_PAGES = 1000;

  /** No page of text and lines is larger; what is, is a bomb. */
  private static final int MAX_CONTENT = 64 << 20;

  /** A PDF may have that much before its mark, by the old habit of readers. */
  private static final int MARK_WITHIN = 1024;

  private static final String MAKE_AGAIN = "请用生成它的软件重新导出一份PDF";

  private PageReader() {}

  /**
   * Reads a PDF. Whatever is wrong with it is a finding.
   *
   * @param fileName as the user gave it
   */
  public static Outcome<PageModel> read(String fileName, byte[] pdf) {
    return read(fileName, pdf, MOST_PAGES);
  }

  /**
   * The same of a PDF that may have so many pages only; of one that has more none is read.
   *
   * @param mostPages no more than {@link #MOST_PAGES}
   */
  public static Outcome<PageModel> read(String fileName, byte[] pdf, int mostPages) {
    return read(fileName, pdf, mostPages, new PictureDigests(false));
  }

  /** The same with a digest of every picture, for those who compare pictures. */
  public static Outcome<PageModel> readWithDigests(String fileName, byte[] pdf) {
    return readWithDigests(fileName, pdf, MOST_PAGES);
  }

  /** Both. */
  public static Outcome<PageModel> readWithDigests(String fileName, byte[] pdf, int mostPages) {
    return read(fileName, pdf, mostPages, new PictureDigests(true));
  }

  private static Outcome<PageModel> read(
      String fileName, byte[] pdf, int mostPages, PictureDigests digests) {
    Location whole = new Location.Whole(fileName);
    if (!isPdf(pdf)) {
      String message = pdf.length == 0 ? "文件是空的" : "不是PDF文件";
      return failed(PageRules.NOT_A_PDF.at(whole, message).remedy("请检查是否选错了文件"));
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int most = Math.min(mostPages, MOST_PAGES);
      int pages = document.getNumberOfPages();
      if (pages > most) {
        return failed(tooLarge(whole, "共" + pages + "页，超过" + most + "页"));
      }
      if (hasMore(document, most)) {
        return failed(tooLarge(whole, "页数超过" + most + "页"));
      }
      return Outcome.of(read(fileName, document, digests), List.of());
    } catch (InvalidPasswordException e) {
      return failed(PageRules.ENCRYPTED.at(whole, "PDF设有打开密码，无法读取").remedy("请提供没有密码的PDF"));
    } catch (Effort.Exceeded e) {
      return failed(tooLarge(whole, "内容过于庞大，不像是一份年度报告"));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers damage with any of these; the file is at fault, not the program.
      return failed(
          PageRules.DAMAGED
              .at(whole, "PDF已损坏，无法读取")
              .note(e.getClass().getSimpleName() + ": " + e.getMessage())
              .remedy(MAKE_AGAIN));
    }
  }

  /** How many pages a PDF says it has need not be true. */
  private static boolean hasMore(PDDocument document, int pages) {
    Iterator<PDPage> rest = document.getPages().iterator();
    for (int page = 0; page < pages && rest.hasNext(); page++) {
      rest.next();
    }
    return rest.hasNext();
  }

  private static Finding tooLarge(Location whole, String message) {
    return PageRules.TOO_LARGE.at(whole, message).remedy("请检查是否选错了文件");
  }

  private static Outcome<PageModel> failed(Finding finding) {
    return Outcome.failed(List.of(finding));
  }

  private static boolean isPdf(byte[] pdf) {
    int length = Math.min(pdf.length, MARK_WITHIN);
    return new String(pdf, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  private static PageModel read(String fileName, PDDocument document, PictureDigests digests)
      throws IOException {
    Effort effort = new Effort();
    FontStore fonts = new FontStore();
    ContentReader.Shared shared = new ContentReader.Shared(fonts, digests, effort);
    List<Page> pages = new ArrayList<>();
    Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    Map<Marks.Key, Tagged> pieces = new HashMap<>();
    for (PDPage page : document.getPages()) {
      int number = pages.size() + 1;
      PageInk ink = new PageInk(number);
      byte[] content = content(page);
      new ContentReader(shared, ink, page, upright(page)).read(content);
      int turns = ink.turns();
      if (turns > 0) {
        ink = new PageInk(number);
        Transform base = upright(page).then(turned(page, turns));
        new ContentReader(shared, ink, page, base).read(content);
      }
      pages.add(page(page, turns, ink));
      numbers.put(page.getCOSObject(), number);
      pieces.putAll(ink.tagged());
    }
    DocumentFacts facts = new FactsReader(document, numbers, effort).read(fonts.used());
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    return new PageModel(fileName, facts, pages, TagReader.read(catalog, pieces, effort));
  }

  private static byte[] content(PDPage page) throws IOException {
    try (InputStream in = page.getContents()) {
      return limited(in);
    }
  }

  private static Page page(PDPage page, int turns, PageInk ink) {
    boolean lying = turns % 2 != 0;
    double width = width(page);
    double height = height(page);
    return ink.page(lying ? height : width, lying ? width : height, turns);
  }

  private static double width(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return page.getRotation() % 180 == 0 ? crop.getWidth() : crop.getHeight();
  }

  private static double height(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return page.getRotation() % 180 == 0 ? crop.getHeight() : crop.getWidth();
  }

  /** Turns a page that lies, or stands on its head, by quarters clockwise. */
  private static Transform turned(PDPage page, int turns) {
    return switch (turns) {
      case 1 -> new Transform(0, 1, -1, 0, height(page), 0);
      case 2 -> new Transform(-1, 0, 0, -1, width(page), height(page));
      case 3 -> new Transform(0, -1, 1, 0, 0, width(page));
      default -> Transform.IDENTITY;
    };
  }

  /** Leads from a page's user space to its top left corner as the page is looked at. */
  private static Transform upright(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    return switch (page.getRotation()) {
      case 90 -> new Transform(0, 1, 1, 0, -bottom, -left);
      case 180 -> new Transform(-1, 0, 0, 1, right, -bottom);
      case 270 -> new Transform(0, -1, -1, 0, top, right);
      default -> new Transform(1, 0, 0, -1, -left, top);
    };
  }

  static byte[] bytes(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return limited(in);
    }
  }

  static byte[] limited(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_CONTENT + 1);
    if (bytes.length > MAX_CONTENT) {
      throw new Effort.Exceeded();
    }
    return bytes;
  }
}
