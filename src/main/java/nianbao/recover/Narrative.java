package nianbao.recover;

import java.util.List;
import java.util.Map;
import nianbao.report.Passage;
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
}
