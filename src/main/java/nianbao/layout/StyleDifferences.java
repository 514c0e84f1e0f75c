package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import nianbao.layout.Difference.Kind;

/** Tells which text has another font, size or colour, or another colour behind it. */
final class StyleDifferences {
  private final Groups fonts;
  private final Groups colours;
  private final Groups fills;

  private StyleDifferences(Both files) {
    this.fonts = new Groups(files, Kind.FONT, "字");
    this.colours = new Groups(files, Kind.INK, "字");
    this.fills = new Groups(files, Kind.INK, "格");
  }

  static List<Difference> of(Both files, List<WordPair> words, List<TextMatch> matches) {
    StyleDifferences differences = new StyleDifferences(files);
    words.forEach(differences::compare);
    matches.forEach(differences::fill);
    List<Difference> found = new ArrayList<>(differences.fonts.differences());
    found.addAll(differences.colours.differences());
    found.addAll(differences.fills.differences());
    return found;
  }

  private void fill(TextMatch match) {
    if (match.cell().isPresent()) {
      String was = match.cell().get().before().fill().map(Colours::told).orElse("无");
      String is = match.cell().get().after().fill().map(Colours::told).orElse("无");
      if (!was.equals(is)) {
        fills.add("底色由" + was + "变为" + is, match.cell().get().spots(), match.place());
      }
    }
  }

  private void compare(WordPair pair) {
    Style a = pair.before().word().style();
    Style b = pair.after().word().style();
    String place = pair.match().place();
    List<String> changes = new ArrayList<>();
    if (!a.font().equals(b.font())) {
      changes.add("字体由" + a.font() + "变为" + b.font());
    }
    if (a.size() != b.size()) {
      changes.add("字号由" + Lengths.points(a.size()) + "变为" + Lengths.points(b.size()));
    }
    if (!changes.isEmpty()) {
      fonts.add(String.join("，", changes), pair.spots(), place, pair.shared());
    }
    if (!a.colour().equals(b.colour())) {
      String message = "文字颜色由" + Colours.told(a.colour()) + "变为" + Colours.told(b.colour());
      colours.add(message, pair.spots(), place, pair.shared());
    }
  }
}
