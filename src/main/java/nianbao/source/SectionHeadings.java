package nianbao.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.form.Form;
import nianbao.form.Section;
import nianbao.report.Text;

/**
 * Recognises the form's own headings where somebody typed them into a narrative: they are printed
 * from the form, and would stand there twice.
 */
final class SectionHeadings {
  /** Twice the longest official heading: most lines are sentences and need no closer look. */
  private static final int LONGEST = 50;

  private static final String NUMERALS = "〇一二三四五六七八九十";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?<chinese>[一二三四五六七八九十])|(?<arabic>[0-9０-９]))?\\s*[、.．，]?\\s*(?<words>.+?)[。：:]?");

  private final Form form;
  private final Consumer<Finding> findings;

  SectionHeadings(Form form, Consumer<Finding> findings) {
    this.form = form;
    this.findings = findings;
  }

  /** Whether a line of a section's narrative is such a heading; if so it is told. */
  boolean isHeading(Text line, String sectionId) {
    Optional<Section> section = section(line.value());
    section.ifPresent(found -> findings.accept(finding(found, line, sectionId)));
    return section.isPresent();
  }

  private static Finding finding(Section found, Text line, String sectionId) {
    if (found.id().equals(sectionId)) {
      return SourceRules.SECTION_HEADING
          .at(line.at(), "标题“" + found.heading() + "”由程序自动印出，这一行没有再印")
          .remedy("请删去这一行");
    }
    return SourceRules.TEXT_OF_OTHER_SECTION
        .at(line.at(), "这是“" + found.heading() + "”的标题，下面的文字放错了部分")
        .remedy("请删去这一行，把它下面的文字移到“" + found.key() + "”");
  }

  private Optional<Section> section(String line) {
    Matcher typed = NUMBERED.matcher(line);
    if (line.length() > LONGEST || !typed.matches()) {
      return Optional.empty();
    }
    int number =
        typed.group("chinese") != null
            ? NUMERALS.indexOf(typed.group("chinese"))
            : typed.group("arabic") != null
                ? Character.digit(typed.group("arabic").charAt(0), 10)
                : 0;
    String words = Names.normal(typed.group("words"));
    for (int i = 0; i < form.sections().size(); i++) {
      String heading = form.sections().get(i).heading();
      String official = Names.normal(heading.substring(heading.indexOf('、') + 1));
      boolean itsNumber = number == i + 1;
      boolean close = Names.distance(official, words) <= official.length() / 3;
      if (official.equals(words)
          ? itsNumber || typed.group("arabic") == null
          : close && itsNumber && typed.group("chinese") != null) {
        return Optional.of(form.sections().get(i));
      }
    }
    return Optional.empty();
  }
}
