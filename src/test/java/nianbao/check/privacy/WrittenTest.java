package nianbao.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.Subject;
import nianbao.check.statement.ProseSubject;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.page.DocumentFacts;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;
import nianbao.report.Contact;
import nianbao.report.Exhibit;
import nianbao.report.Figures;
import nianbao.report.Image;
import nianbao.report.Report;
import nianbao.report.Text;
import org.junit.jupiter.api.Test;

/** Where a report lets people read something private: not only in its text. */
class WrittenTest {
  private static final Location AT = new Location.Whole("x.yaml");

  /** Eleven digits, with hyphens or without. */
  private static final Pattern NUMBER = Pattern.compile("1[0-9](?:-?[0-9]){9}");

  private static final Secrets NUMBERS =
      text -> {
        List<Secret> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
          found.add(Secret.starred(text, matcher.start(), matcher.end(), 3, 4));
        }
        return found;
      };

  private static List<String> told(Subject subject) {
    List<String> told = new ArrayList<>();
    Written.of(subject)
        .tell(
            NUMBERS,
            (prose, secret) ->
                told.add(prose.at(secret.from(), secret.to()).file() + " " + secret.masked()));
    return told;
  }

  private static Subject with(String text, Contact contact, List<Exhibit> exhibits) {
    Subject subject = ProseSubject.of(text);
    Report old = subject.report();
    Figures figures = old.figures();
    Report report =
        new Report(
            old.form(),
            old.agency(),
            old.year(),
            old.title(),
            contact,
            List.of(),
            Map.of(),
            figures,
            List.of(),
            exhibits,
            Optional.empty());
    return new Subject(report, subject.prose(), Optional.empty(), Optional.empty());
  }

  private static Contact telephone(String number) {
    return new Contact(
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Text(number, AT)),
        Optional.empty(),
        Optional.empty());
  }

  private static Subject pdf(String text, boolean own, Page... pages) {
    DocumentFacts facts =
        new DocumentFacts("", "", "", "", "", Optional.empty(), true, "", "", List.of(), List.of());
    PageModel model = new PageModel("x.pdf", facts, List.of(pages), Optional.empty());
    return ProseSubject.of(text).with(new Subject.Pdf(model, Optional.empty(), own));
  }

  private static Page page(int number, List<String> words, List<String> artifacts) {
    return new Page(
        number,
        595,
        842,
        words(words),
        words(artifacts),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private static List<Word> words(List<String> texts) {
    List<Word> words = new ArrayList<>();
    for (String text : texts) {
      Box box = new Box(100, 100 + 20 * words.size(), 100, 16);
      words.add(new Word(text, "FangSong", 16, box, box.bottom()));
    }
    return words;
  }

  @Test
  void everyPlaceInTheTextIsTold() {
    assertEquals(
        List.of("x.yaml 138****5678", "x.yaml 138****5678", "x.yaml 139****5678"),
        told(ProseSubject.of("电话13812345678。又13812345678/手机13912345678。")));
  }

  @Test
  void theContactCounts() {
    assertEquals(
        List.of("x.yaml 138****5678"), told(with("没有。", telephone("13812345678"), List.of())));
  }

  @Test
  void whatTheTextSaysIsNotToldAgainHoweverItIsWritten() {
    assertEquals(
        List.of("x.yaml 138-****-5678"),
        told(with("电话138-1234-5678。", telephone("13812345678"), List.of())));
    assertEquals(
        List.of("x.yaml 138****5678", "x.yaml 139****5678"),
        told(with("电话13812345678。", telephone("13912345678"), List.of())));
  }

  @Test
  void titlesAndLabelsOfChartsCount() {
    Exhibit chart =
        new Exhibit.Chart(
            "图",
            "13812345678",
            Exhibit.ChartKind.PIE,
            List.of(new Exhibit.Slice("甲13912345678", BigDecimal.ONE, AT)),
            AT);
    assertEquals(
        List.of("x.yaml 138****5678", "x.yaml 139****5678"),
        told(with("没有。", Contact.NONE, List.of(chart))));
  }

  @Test
  void theTextThatStandsForAPictureCounts() {
    Image image = new Image("image/png", new byte[0], 1, 1);
    Exhibit picture = new Exhibit.Picture("图", "活动", image, "联系13812345678", AT);
    assertEquals(List.of("x.yaml 138****5678"), told(with("没有。", Contact.NONE, List.of(picture))));
  }

  @Test
  void everythingOnThePagesOfAForeignPdfCountsOnce() {
    Page first = page(1, List.of("表格里的13812345678", "13912345678"), List.of("13712345678"));
    Page second = page(2, List.of("13812345678"), List.of());
    assertEquals(
        List.of("x.pdf 138****5678", "x.pdf 139****5678", "x.pdf 137****5678"),
        told(pdf("没有。", false, first, second)));
    assertEquals(List.of("x.yaml 138****5678"), told(pdf("13812345678", false, second)));
  }

  @Test
  void thePagesOfOurOwnPdfSayWhatTheReportSays() {
    assertEquals(List.of(), told(pdf("没有。", true, page(1, List.of("13812345678"), List.of()))));
  }

  @Test
  void nothingIsReadAcrossTwoCells() {
    assertEquals(
        List.of(),
        told(
            pdf(
                "没有。",
                false,
                page(1, List.of("138", "12345678"), List.of()),
                page(2, List.of(), List.of()))));
  }

  @Test
  void aPlaceOnAPageIsThatOfItsWord() {
    Page page = page(3, List.of("没有", "13812345678"), List.of());
    Written.of(pdf("没有。", false, page))
        .tell(
            NUMBERS,
            (prose, secret) -> {
              Location.InPdf at = (Location.InPdf) prose.at(secret.from(), secret.to());
              assertEquals(3, at.page());
              assertEquals(page.words().get(1).box().y(), at.box().y());
            });
  }
}
