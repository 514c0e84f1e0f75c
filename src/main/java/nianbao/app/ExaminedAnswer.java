package nianbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.picture.PagePicture;
import nianbao.worker.Answer;

/** What was examined as an answer that goes over a pipe, and back. */
final class ExaminedAnswer {
  private static final String AGENCY = "agency";
  private static final String YEAR = "year";
  private static final String EDITION = "edition";
  private static final String PAGES = "pages";
  private static final String ANNOTATED = "annotated";

  /** Before the number of a page, with its picture as bytes and its measures as text. */
  private static final String PICTURE = "picture ";

  private ExaminedAnswer() {}

  static Answer of(Examined examined) {
    Map<String, String> values = new HashMap<>();
    Map<String, byte[]> outputs = new HashMap<>();
    values.put(PAGES, String.valueOf(examined.pages()));
    examined.about().ifPresent(about -> put(about, values));
    for (PagePicture picture : examined.pictures()) {
      values.put(PICTURE + picture.page(), picture.width() + " " + picture.height());
      outputs.put(PICTURE + picture.page(), picture.png());
    }
    examined.annotated().ifPresent(pdf -> outputs.put(ANNOTATED, pdf));
    return new Answer(values, examined.findings(), outputs);
  }

  private static void put(Examined.About about, Map<String, String> values) {
    values.put(AGENCY, about.agency());
    values.put(EDITION, String.valueOf(about.edition()));
    about.year().ifPresent(year -> values.put(YEAR, String.valueOf(year)));
  }

  static Examined examined(String file, Answer answer) {
    return new Examined(
        file,
        Optional.ofNullable(answer.values().get(AGENCY)).map(agency -> about(agency, answer)),
        number(answer, PAGES).orElseThrow(),
        answer.findings(),
        pictures(answer),
        Optional.ofNullable(answer.outputs().get(ANNOTATED)));
  }

  private static Examined.About about(String agency, Answer answer) {
    return new Examined.About(agency, number(answer, YEAR), number(answer, EDITION).orElseThrow());
  }

  private static List<PagePicture> pictures(Answer answer) {
    List<PagePicture> pictures = new ArrayList<>();
    for (int page = 1; page <= number(answer, PAGES).orElseThrow(); page++) {
      byte[] png = answer.outputs().get(PICTURE + page);
      if (png != null) {
        String[] sides = answer.values().get(PICTURE + page).split(" ");
        pictures.add(
            new PagePicture(page, Double.parseDouble(sides[0]), Double.parseDouble(sides[1]), png));
      }
    }
    return pictures;
  }

  private static OptionalInt number(Answer answer, String name) {
    String text = answer.values().get(name);
    return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }
}
