package nianbao.pack;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;

/**
 * Words that must not be used (禁用词).
 *
 * @param better what to write instead; may be empty
 * @param note why, in the county's words; may be empty
 */
record ForbiddenWord(Part part, List<String> words, String better, String note)
    implements ReportRule {
  ForbiddenWord {
    words = List.copyOf(words);
  }

  @Override
  public Rule rule() {
    return PackRules.FORBIDDEN_WORD;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    part.prose(subject).forEach(p -> words.forEach(word -> check(p, word, findings)));
    return findings.stream().sorted(Finding.READING_ORDER).toList();
  }

  private void check(Prose stretch, String word, List<Finding> findings) {
    int from = stretch.text().indexOf(word);
    while (from >= 0) {
      findings.add(finding(stretch, word, from));
      from = stretch.text().indexOf(word, from + word.length());
    }
  }

  private Finding finding(Prose stretch, String word, int from) {
    Finding finding =
        rule()
            .at(stretch.at(from, from + word.length()), "不要用“" + word + "”")
            .remedy(better.isEmpty() ? "请改用别的说法" : "请改为“" + better + "”");
    return note.isEmpty() ? finding : finding.note(note);
  }
}
