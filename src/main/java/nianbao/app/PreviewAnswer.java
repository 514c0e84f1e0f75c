package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.format.JsonOutput;
import nianbao.picture.PageShot;
import nianbao.worker.Answer;

/** A preview as an answer that goes over a pipe, and back. */
final class PreviewAnswer {
  private static final String PLACES = "places";
  private static final String VALUES = "values";

  /** Before the number of a page, with its picture as bytes; its measures and hash as text. */
  private static final String PAGE = "page ";

  private PreviewAnswer() {}

  static Answer of(Preview preview) {
    Map<String, String> values = new HashMap<>();
    Map<String, byte[]> outputs = new HashMap<>();
    preview.about().ifPresent(about -> AboutValues.put(about, values));
    for (PageShot shot : preview.pages()) {
      String page = PAGE + shot.number();
      values.put(page, shot.width() + " " + shot.height() + " " + shot.hash());
      shot.png().ifPresent(png -> outputs.put(page, png));
    }
    String places =
        preview.places().stream().map(PlacedLine::text).collect(Collectors.joining("\n"));
    outputs.put(PLACES, places.getBytes(StandardCharsets.UTF_8));
    outputs.put(VALUES, JsonOutput.bytes(preview.values()));
    return new Answer(values, preview.findings(), outputs);
  }

  static Preview preview(Answer answer) {
    List<PageShot> pages = new ArrayList<>();
    for (int number = 1; answer.values().containsKey(PAGE + number); number++) {
      String[] facts = answer.values().get(PAGE + number).split(" ");
      pages.add(
          new PageShot(
              number,
              Double.parseDouble(facts[0]),
              Double.parseDouble(facts[1]),
              facts[2],
              Optional.ofNullable(answer.outputs().get(PAGE + number))));
    }
    String places = new String(answer.outputs().get(PLACES), StandardCharsets.UTF_8);
    return new Preview(
        AboutValues.in(answer),
        pages,
        places.lines().map(PlacedLine::of).toList(),
        ValuesTree.tree(answer.outputs().get(VALUES)),
        answer.findings());
  }
}
