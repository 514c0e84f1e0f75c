package nianbao.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.font.FontLibrary;
import nianbao.page.PageReader;
import nianbao.sample.SamplePdf;
import nianbao.sample.SampleReport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures show the page as it is looked at, small, and nothing that must not be shown. */
class PagePicturesTest {
  private static final String FILE = "年报.pdf";
  private static final PagePictures PICTURES =
      new PagePictures(FontLibrary.load(Path.of("fonts")).value().orElseThrow());
  private static final byte[] SAMPLE = new SampleReport().pdf();

  private static List<PagePicture> draw(byte[] pdf, Integer... pages) {
    return PICTURES.of(FILE, pdf, Set.of(pages), 96, List.of());
  }

  /** The places that findings name come from the page reader. */
  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aPlaceLandsWhereItIsSeen(int rotation) {
    byte[] pdf = DrawnPages.turned(rotation);
    Box box = PageReader.read(FILE, pdf).value().orElseThrow().pages().get(0).fills().get(0);
    PagePicture picture = draw(pdf, 1).get(0);
    assertEquals(rotation % 180 == 0 ? 400 : 500, picture.width());
    assertEquals(rotation % 180 == 0 ? 500 : 400, picture.height());
    Seen seen = new Seen(picture);
    assertTrue(seen.darkness(box) > 0.95, "dark inside: " + seen.darkness(box));
    double area = box.width() * box.height() / picture.width() / picture.height();
    assertEquals(area, seen.darkness(), area / 10, "nothing else is dark");
  }

  @Test
  void aPageHasNinetySixPixelsToTheInchInFewBytes() {
    for (PagePicture picture : draw(SAMPLE, 1, 2, 3)) {
      Seen seen = new Seen(picture);
      assertEquals(794, seen.width(), 1);
      assertEquals(1123, seen.height(), 1);
      assertTrue(picture.png().length < 150_000, picture.page() + ": " + picture.png().length);
      assertTrue(seen.darkness() > 0.005, picture.page() + " is empty");
    }
  }

  @Test
  void pagesComeInOrderAndThoseThatAreNotThereAreLeftOut() {
    List<PagePicture> pictures = draw(SAMPLE, 3, 1, 999);
    assertEquals(List.of(1, 3), pictures.stream().map(PagePicture::page).toList());
  }

  @Test
  void aHugePageIsDrawnSmaller() {
    byte[] pdf = DrawnPages.of(new PDRectangle(14_000, 14_000), 1);
    Seen seen = new Seen(draw(pdf, 1).get(0));
    assertTrue((long) seen.width() * seen.height() <= 4_100_000L, seen.width() + "");
  }

  @Test
  void personalDataAreBlackInThePicture() {
    Rule mobile = new Rule("D901", "mobile-number", Severity.ERROR);
    Rule other = new Rule("W901", "wrong-word", Severity.ERROR);
    Box first = new Box(100, 300, 80, 16);
    Box second = new Box(80, 100, 40, 16);
    Location.InPdf at =
        new Location.InPdf(
            FILE,
            1,
            first,
            List.of(new Location.InPdf.Run(5, 1, first), new Location.InPdf.Run(6, 2, second)));
    Box open = new Box(300, 500, 80, 16);
    List<Finding> findings =
        List.of(mobile.at(at, "手机"), other.at(new Location.InPdf(FILE, 1, open), "错字"));
    List<PagePicture> pictures = PICTURES.of(FILE, SAMPLE, Set.of(1, 2), 96, findings);
    assertEquals(1, new Seen(pictures.get(0)).darkness(first));
    assertEquals(1, new Seen(pictures.get(1)).darkness(second), "where the number goes on");
    assertTrue(new Seen(pictures.get(0)).darkness(open) < 0.6, "other places stay readable");
  }

  @Test
  void chineseIsDrawnThoughThePdfHasNoFont() {
    byte[] pdf = SamplePdf.edited(DrawnPages.of(PDRectangle.A4, 1), PagePicturesTest::unembedded);
    Seen seen = new Seen(draw(pdf, 1).get(0));
    assertTrue(seen.darkness(new Box(100, 20, 80, 40)) > 0.05, "" + seen.darkness());
  }

  /** 政府 in STSong, as Acrobat's own forms name it. */
  private static void unembedded(PDDocument document) throws IOException {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 4);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F", font);
    PDPage page = document.getPage(0);
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
      Raw.write(out, "BT /F 40 Tf 100 786 Td <653F5E9C> Tj ET");
    }
  }

  /** Writes operators as they are; PDFBox offers that under a name that it takes back. */
  private static final class Raw {
    @SuppressWarnings("deprecation")
    static void write(PDPageContentStream out, String operators) throws IOException {
      out.appendRawCommands(operators);
    }
  }

  @Test
  void whatCannotBeReadHasNoPictures() {
    assertEquals(List.of(), draw(new byte[0], 1));
    assertEquals(List.of(), draw("%PDF-1.7 nonsense".getBytes(StandardCharsets.UTF_8), 1));
    assertEquals(List.of(), draw(Arrays.copyOf(SAMPLE, SAMPLE.length / 3), 999));
    byte[] locked =
        SamplePdf.edited(
            SAMPLE,
            document ->
                document.protect(
                    new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    assertEquals(List.of(), draw(locked, 1));
  }
}
