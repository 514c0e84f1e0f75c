package nianbao.layout;

import java.util.ArrayList;
import java.util.List;

/** Compares two layouts: what they say first, then where it stands and how it looks. */
public final class LayoutComparer {
  private LayoutComparer() {}

  public static Comparison compare(Layout first, Layout second, Tolerance tolerance) {
    Layout before = tolerance.without(first);
    Layout after = tolerance.without(second);
    // Where one has no tags, the paragraphs of both must be told in the same way.
    boolean byTags = before.about().tagged() && after.about().tagged();
    boolean all = before.about().tagged() == after.about().tagged();
    Both files =
        new Both(Content.of(before, byTags, all), Content.of(after, byTags, all), tolerance);
    return new Comparison(before.name(), after.name(), differences(files));
  }

  private static List<Difference> differences(Both files) {
    Matching matching = Matching.of(files.beforeContent().blocks(), files.afterContent().blocks());
    List<TextMatch> texts =
        matching.pairs().stream().flatMap(pair -> TextMatch.of(pair).stream()).toList();
    List<WordPair> words = texts.stream().flatMap(text -> WordPair.of(text).stream()).toList();
    PageMap pages =
        PageMap.of(files.before().sheets().size(), files.after().sheets().size(), words);
    GeometryDifferences.Found geometry = GeometryDifferences.of(files, pages, matching);
    List<Difference> found = new ArrayList<>(ContentDifferences.of(files, matching));
    found.addAll(StructureDifferences.of(files, matching));
    found.addAll(PageBreakDifferences.of(files, pages, words));
    found.addAll(geometry.differences());
    found.addAll(StyleDifferences.of(files, words, texts));
    // Tags and lines number the rows and columns of a table each in their own way.
    if (files.isAlikeTagged()) {
      found.addAll(TableGeometry.of(files, geometry.tables()));
      found.addAll(LineDifferences.of(files, geometry.tables()));
    }
    found.addAll(LooseDifferences.of(files, pages, geometry.shifts()));
    found.addAll(MarginDifferences.of(files, pages));
    return found;
  }
}
