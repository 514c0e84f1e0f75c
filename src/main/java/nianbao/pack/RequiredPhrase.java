package nianbao.pack;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;

/**
 * A part of the report has to speak of something (必须写到).
 *
 * @param words any one of them will do
 * @param note why, in the county's words; may be empty
 */
record RequiredPhrase(Part part, List<String> words, String note) implements ReportRule {
  RequiredPhrase {
    words = List.copyOf(words);
  }

  @Override
  public Rule rule() {
    return PackRules.PHRASE_MISSING;
  }

  @Override
  public List<Finding> check(Subject subject) {
    boolean there =
        part.prose(subject).anyMatch(p -> words.stream().anyMatch(w -> p.text().contains(w)));
    if (there) {
      return List.of();
    }
    String wanted = words.stream().map(word -> "“" + word + "”").collect(Collectors.joining("或"));
    Finding finding =
        rule().at(part.at(subject), part.said() + "没有写到" + wanted).remedy("请补写有关内容；确实没有的，请写明没有");
    return List.of(note.isEmpty() ? finding : finding.note(note));
  }
}
