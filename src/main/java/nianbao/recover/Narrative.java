package nianbao.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.finding.Location;
import nianbao.form.Form;
import nianbao.form.Section;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;

/**
 * What a report says outside its tables.
 *
 * @param title line by line
 * @param sections by section id; one without text may be left out
 * @param headings of the sections as printed
 */
record Narrative(
    List<Text> title,
    List<Passage> preface,
    Map<String, List<Passage>> sections,
    List<Text> signature,
    List<SectionHeading> headings) {
  Narrative {
    title = List.copyOf(title);
    preface = List.copyOf(preface);
    sections = Map.copyOf(sections);
    signature = List.copyOf(signature);
    headings = List.copyOf(headings);
  }

  /** Whether it has a title, and a heading for every section of a form. */
  boolean isWhole(Form form) {
    Set<String> found = headings.stream().map(SectionHeading::section).collect(Collectors.toSet());
    return !title.isEmpty() && form.sections().stream().map(Section::id).allMatch(found::contains);
  }

  /** The report that consists of this and of some tables. */
  Report report(TablesRead tables, Location whole) {
    TitleReader reader = new TitleReader(title, whole);
    List<Passage> passages = new ArrayList<>(preface);
    tables
        .form()
        .sections()
        .forEach(s -> passages.addAll(sections.getOrDefault(s.id(), List.of())));
    return new Report(
        tables.form(),
        reader.agency(),
        reader.year(),
        title,
        ContactFinder.in(passages),
        preface,
        sections,
        tables.figures(whole),
        signature,
        List.of(),
        Optional.empty());
  }
}
