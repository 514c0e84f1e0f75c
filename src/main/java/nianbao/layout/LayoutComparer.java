package nianbao.layout;

import java.util.ArrayList;
import java.util.List;

/** Compares two layouts: what they say first, then where it stands and how it looks. */
public final class LayoutComparer {
  private LayoutComparer() {}

  public static Comparison compare(Layout first, Layout second, Tolerance tolerance) {
    Layout before = tolerance.without(first);
    Layout after = tolerance.without(second);
    boolean byTags = before.about().tagged() && after.about().tagged();
    Both files = new Both(Content.of(before, byTags), Content.of(after, byTags), tolerance);
    Matching matching = Matching.of(files.beforeContent().blocks(), files.afterContent().blocks());
    List<WordPair> words =
        matching.pairs().stream()
            .flatMap(pair -> TextMatch.of(pair).stream())
            .flatMap(match -> WordPair.of(match).stream())
            .toList();
    PageMap pages = PageMap.of(before.sheets().size(), after.sheets().size(), words);
    GeometryDifferences.Found geometry = GeometryDifferences.of(files, pages, matching.pairs());
    List<Difference> differences = new ArrayList<>(ContentDifferences.of(files, matching));
    differences.addAll(StructureDifferences.of(files, matching.pairs()));
    differences.addAll(PageBreakDifferences.of(files, pages, words));
    differences.addAll(geometry.differences());
    differences.addAll(TableGeometry.of(files, geometry.tables()));
    differences.addAll(StyleDifferences.of(files, words));
    differences.addAll(LineDifferences.of(files, geometry.tables()));
    return new Comparison(before.name(), after.name(), differences);
  }
}
