package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.Prose;
import nianbao.check.Subject;
import nianbao.finding.Location;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;
import nianbao.report.Exhibit;

/**
 * Everything that a report lets people read: its text, and besides that the contact and the charts
 * of its file, or what a PDF shows that somebody made, such as the cells of a table that is none of
 * the form's.
 */
final class Written {
  private final List<Prose> prose;
  private final List<Prose> besides;

  private Written(List<Prose> prose, List<Prose> besides) {
    this.prose = prose;
    this.besides = besides;
  }

  static Written of(Subject subject) {
    Stream<Prose> contact = subject.report().contact().telephone().stream().map(ContactLine::field);
    Stream<Prose> exhibits = subject.report().exhibits().stream().map(Written::prose);
    Stream<Prose> pages =
        subject.pdf().stream()
            .filter(pdf -> !pdf.own())
            .flatMap(pdf -> pdf.model().pages().stream().map(page -> prose(pdf.model(), page)));
    return new Written(
        subject.prose(), Stream.of(contact, exhibits, pages).flatMap(all -> all).toList());
  }

  private static Prose prose(Exhibit exhibit) {
    StringBuilder text = new StringBuilder(exhibit.title());
    if (exhibit instanceof Exhibit.Chart chart) {
      chart.slices().forEach(slice -> text.append('\n').append(slice.name()));
    } else if (exhibit instanceof Exhibit.Picture picture) {
      text.append('\n').append(picture.alternative());
    }
    return new Prose(Prose.Kind.PARAGRAPH, "", Optional.empty(), text.toString(), exhibit.at());
  }

  /** Tells every private thing of a kind; one that the text says is not told again. */
  void tell(Secrets kind, BiConsumer<Prose, Secret> told) {
    Set<String> seen = new LinkedHashSet<>();
    for (Prose stretch : prose) {
      for (Secret secret : kind.in(stretch.text())) {
        told.accept(stretch, secret);
        seen.add(bare(stretch, secret));
      }
    }
    for (Prose page : besides) {
      for (Secret secret : kind.in(page.text())) {
        String bare = bare(page, secret);
        // A name or an address may be parted where its line ends.
        if (seen.stream().noneMatch(known -> known.contains(bare))) {
          seen.add(bare);
          told.accept(page, secret);
        }
      }
    }
  }

  private static String bare(Prose stretch, Secret secret) {
    return stretch
        .text()
        .substring(secret.from(), secret.to())
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The words of a page, each on a line of its own: nothing may be read across two cells. */
  private static Prose prose(PageModel model, Page page) {
    List<Word> words = Stream.concat(page.words().stream(), page.artifacts().stream()).toList();
    StringBuilder text = new StringBuilder();
    List<Location.InPdf.Run> runs = new ArrayList<>();
    for (Word word : words) {
      text.append(word.text()).append('\n');
      runs.add(new Location.InPdf.Run(word.text().length() + 1, page.number(), word.box()));
    }
    Location at =
        words.isEmpty()
            ? model.whole()
            : new Location.InPdf(model.file(), page.number(), words.get(0).box(), runs);
    return new Prose(Prose.Kind.PARAGRAPH, "", Optional.empty(), text.toString(), at);
  }
}
