package nianbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.picture.PagePicture;
import nianbao.worker.Answer;

/** What was examined as an answer that goes over a pipe, and back. */
final class ExaminedAnswer {
  private static final String PAGES = "pages";
  private static final String ANNOTATED = "annotated";

  /** Before the number of a page, with its picture as bytes and its measures as text. */
  private static final String PICTURE = "picture ";

  private ExaminedAnswer() {}

  static Answer of(Examined examined) {
    Map<String, String> values = new HashMap<>();
    Map<String, byte[]> outputs = new HashMap<>();
    values.put(PAGES, String.valueOf(examined.pages()));
    examined.about().ifPresent(about -> AboutValues.put(about, values));
    for (PagePicture picture : examined.pictures()) {
      values.put(PICTURE + picture.page(), picture.width() + " " + picture.height());
      outputs.put(PICTURE + picture.page(), picture.png());
    }
    examined.annotated().ifPresent(pdf -> outputs.put(ANNOTATED, pdf));
    return new Answer(values, examined.findings(), outputs);
  }

  static Examined examined(String file, Answer answer) {
    return new Examined(
        file,
        AboutValues.in(answer),
        AboutValues.number(answer, PAGES).orElseThrow(),
        answer.findings(),
        pictures(answer),
        Optional.ofNullable(answer.outputs().get(ANNOTATED)));
  }

  private static List<PagePicture> pictures(Answer answer) {
    List<PagePicture> pictures = new ArrayList<>();
    for (int page = 1; page <= AboutValues.number(answer, PAGES).orElseThrow(); page++) {
      byte[] png = answer.outputs().get(PICTURE + page);
      if (png != null) {
        String[] sides = answer.values().get(PICTURE + page).split(" ");
        pictures.add(
            new PagePicture(page, Double.parseDouble(sides[0]), Double.parseDouble(sides[1]), png));
      }
    }
    return pictures;
  }
}
