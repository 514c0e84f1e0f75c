package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.page.Area;
import nianbao.page.TagText;
import nianbao.page.Word;

/** The text of a PDF in reading order without white space, with the place of every character. */
final class PrintedStream {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();

  PrintedStream(List<TagText> texts) {
    for (TagText piece : texts) {
      for (Word word : piece.words()) {
        starts.add(text.length());
        areas.add(new Area(piece.page(), word.box()));
        text.append(Bare.of(word.text()));
      }
    }
  }

  String text() {
    return text.toString();
  }

  /** Where the word stands that holds a character, or the last one before the end. */
  Optional<Area> area(int index) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return areas.isEmpty() ? Optional.empty() : Optional.of(areas.get(low));
  }
}
