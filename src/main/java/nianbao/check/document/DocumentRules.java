package nianbao.check.document;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on how a PDF was made and how it looks (L and P). */
public final class DocumentRules {
  private static final List<ReportRule> ALL =
      List.of(
          new PaperNotA4(),
          new BodyOutsideTypeArea(),
          new PageNumberMissing(),
          new TableBroken(),
          new TableWithoutLines(),
          new HeadingLast(),
          new TextOutsideCell(),
          new WordsOverlap(),
          new MarkAtLineEnd(),
          new NumberTorn(),
          new PageNumberOutOfOrder(),
          new PageNumberOnInnerSide(),
          new TextOffPage(),
          new LabelTorn(),
          new PageIsPicture(),
          new AuthorIsPerson(),
          new TitleUseless(),
          new LeftoverMark(),
          new DatedLate(),
          new TagsMissing(),
          new FontLeftOut(),
          new CharacterUnreadable());

  private DocumentRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return ALL;
  }
}
