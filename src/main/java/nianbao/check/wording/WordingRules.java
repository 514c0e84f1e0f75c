package nianbao.check.wording;

import java.util.List;
import nianbao.check.ReportRule;

/** The rules on words and punctuation (W). */
public final class WordingRules {
  private WordingRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return List.of(
        new UntilMiswritten(),
        new SelfNameDiffers(),
        new PlaceholderLeft(),
        new VaguePhrase(),
        new SuspectWord(),
        new WordsRepeated(),
        new OnRequestMisnamed(),
        new CountWithoutNumber(),
        new RegulationMisnamed(),
        new ShortNameUnexplained(),
        new HalfWidthMark(),
        new BracketUnpaired(),
        new TitleMarkNested(),
        new CommaBetweenMarks(),
        new DocumentNumberBrackets(),
        new MarksInARow(),
        new StraySpaces(),
        new RangeDash(),
        new FullWidthLetter());
  }
}
