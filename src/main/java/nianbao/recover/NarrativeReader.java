package nianbao.recover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.form.Form;
import nianbao.form.Section;
import nianbao.page.Area;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.page.Word;
import nianbao.report.Level;
import nianbao.report.Nesting;
import nianbao.report.Passage;
import nianbao.report.Text;

/** Sorts the headings and paragraphs of a tagged PDF into title, preface, sections, signature. */
final class NarrativeReader {
  private static final Pattern TWO = Pattern.compile("（[一二三四五六七八九十]+）.*");
  private static final Pattern THREE = Pattern.compile("[0-9]+[.、].*");
  private static final Pattern FOUR = Pattern.compile("（[0-9]+）.*");

  /** A last line that begins further right than this share of the page is a signature, */
  private static final double SIGNATURE_FROM = 0.4;

  /** as is a longer one that is further in than any paragraph and has its middle on the right. */
  private static final double INDENTED = 0.2;

  private static final double RIGHT_OF_MIDDLE = 0.55;

  private final String file;
  private final Form form;
  private final double pageWidth;
  private final List<Text> title = new ArrayList<>();
  private final List<Passage> preface = new ArrayList<>();
  private final List<SectionHeading> headings = new ArrayList<>();
  private final Map<String, List<Passage>> sections = new HashMap<>();
  private List<Passage> current = preface;

  NarrativeReader(String file, Form form, double pageWidth) {
    this.file = file;
    this.form = form;
    this.pageWidth = pageWidth;
  }

  /**
   * Takes in a block.
   *
   * @param pieces its text without that of pictures in it; there may be none
   */
  void read(TagNode block, List<TagText> pieces) {
    List<TagText> written = pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    if (written.isEmpty()) {
      return;
    }
    String text = pieces.stream().map(TagText::content).collect(Collectors.joining()).strip();
    Location at = place(written, text);
    Optional<Section> section = section(text);
    if (depth(block) == 1) {
      title.addAll(lines(written));
    } else if (section.isPresent() && depth(block) > 0) {
      headings.add(new SectionHeading(section.get().id(), new Text(text, at)));
      current = sections.computeIfAbsent(section.get().id(), id -> new ArrayList<>());
    } else if (depth(block) > 0) {
      Level level = level(text).orElse(Level.TWO);
      current.add(new Passage.Heading(level, Math.max(1, depth(block) - 2), text, at));
    } else {
      current.add(paragraph(written, text, at));
    }
  }

  /** Around the words on the page where a block begins. */
  private static Box box(List<TagText> pieces) {
    int page = pieces.get(0).page();
    return pieces.stream()
        .filter(piece -> piece.page() == page)
        .flatMap(piece -> piece.words().stream())
        .map(Word::box)
        .reduce(Box::union)
        .orElseThrow();
  }

  private Location place(List<TagText> pieces, String text) {
    List<Location.InPdf.Run> runs = new ArrayList<>();
    int length = 0;
    for (TagText piece : pieces) {
      for (Word word : piece.words()) {
        // Blanks between words are no words; what stands before a word belongs to it.
        int found = text.indexOf(word.text(), length);
        int end = found < 0 ? length : found + word.text().length();
        runs.add(new Location.InPdf.Run(end - length, piece.page(), word.box()));
        length = end;
      }
    }
    return new Location.InPdf(file, pieces.get(0).page(), box(pieces), runs);
  }

  /** All that was taken in. */
  Narrative narrative() {
    // Before the sections are handed out: the signature's lines are taken from the last of them.
    List<Text> signature = signature();
    return new Narrative(title, preface, sections, signature, headings);
  }

  /** Takes the lines at the end that are set to the right out of the last section. */
  private List<Text> signature() {
    List<Text> signature = new ArrayList<>();
    while (!current.isEmpty()
        && current.get(current.size() - 1) instanceof Passage.Paragraph last
        && last.at() instanceof Location.InPdf place
        && isOnTheRight(place.box())) {
      signature.add(0, new Text(last.text(), last.at()));
      current.remove(current.size() - 1);
    }
    return signature;
  }

  private boolean isOnTheRight(Box box) {
    double middle = box.x() + box.width() / 2;
    return box.x() > SIGNATURE_FROM * pageWidth
        || box.x() > INDENTED * pageWidth && middle > RIGHT_OF_MIDDLE * pageWidth;
  }

  private Optional<Section> section(String text) {
    String bare = Labels.bare(text);
    return form.sections().stream()
        .filter(section -> Labels.bare(section.heading()).equals(bare))
        .findFirst();
  }

  /** A paragraph whose first piece is numbered and in a font of its own begins with its heading. */
  private static Passage paragraph(List<TagText> pieces, String text, Location at) {
    int headed = 0;
    while (headed < pieces.size() && font(pieces.get(headed)).equals(font(pieces.get(0)))) {
      headed++;
    }
    Optional<Level> level = level(text);
    if (level.isEmpty()) {
      return new Passage.Paragraph(text, at);
    }
    if (headed == pieces.size()) {
      Passage byWords = new Nesting().passage(new Text(text, at));
      return byWords instanceof Passage.RunIn ? byWords : new Passage.Paragraph(text, at);
    }
    String heading =
        pieces.subList(0, headed).stream()
            .map(TagText::content)
            .collect(Collectors.joining())
            .strip();
    return text.startsWith(heading) && heading.endsWith("。")
        ? new Passage.RunIn(level.get(), heading, text.substring(heading.length()), at)
        : new Passage.Paragraph(text, at);
  }

  private static String font(TagText piece) {
    return piece.words().get(0).font();
  }

  private static Optional<Level> level(String text) {
    if (TWO.matcher(text).matches()) {
      return Optional.of(Level.TWO);
    }
    if (THREE.matcher(text).matches()) {
      return Optional.of(Level.THREE);
    }
    return FOUR.matcher(text).matches() ? Optional.of(Level.FOUR) : Optional.empty();
  }

  /** 1 to 6 for a heading, 0 for anything else. */
  private static int depth(TagNode block) {
    return block.type().matches("H[1-6]") ? block.type().charAt(1) - '0' : 0;
  }

  private List<Text> lines(List<TagText> pieces) {
    List<Text> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    Optional<Area> area = Optional.empty();
    double baseline = 0;
    for (TagText piece : pieces) {
      for (Word word : piece.words()) {
        if (area.isPresent() && Math.abs(word.baseline() - baseline) > word.size() / 2) {
          lines.add(new Text(line.toString(), area.get().in(file)));
          line.setLength(0);
          area = Optional.empty();
        }
        Box box = area.map(a -> a.box().union(word.box())).orElse(word.box());
        area = Optional.of(new Area(piece.page(), box));
        baseline = word.baseline();
        line.append(word.text());
      }
    }
    area.ifPresent(last -> lines.add(new Text(line.toString(), last.in(file))));
    return lines;
  }
}
