package nianbao.recover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nianbao.form.Form;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.report.Figures;
import nianbao.report.Passage;
import nianbao.report.Text;

/**
 * What a PDF says, in the terms of a report. It is less than a report: a PDF does not tell who
 * wrote it nor what its charts were drawn from.
 *
 * @param title line by line as printed
 * @param preface what stands before the first section
 * @param headings of the sections that were found, by section id
 * @param sections the narrative, by section id
 * @param signature the lines set to the right at the end
 * @param tables every piece of an official table, in reading order
 * @param texts all marked text in reading order, but for the official tables and the pictures
 * @param pictures every picture or chart, in reading order
 */
public record Recovered(
    Form form,
    List<Text> title,
    List<Passage> preface,
    Map<String, Text> headings,
    Map<String, List<Passage>> sections,
    List<Text> signature,
    Figures figures,
    List<TablePart> tables,
    List<TagText> texts,
    List<TagNode> pictures) {
  public Recovered {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(figures, "figures");
    title = List.copyOf(title);
    preface = List.copyOf(preface);
    headings = Map.copyOf(headings);
    sections = Map.copyOf(sections);
    signature = List.copyOf(signature);
    tables = List.copyOf(tables);
    texts = List.copyOf(texts);
    pictures = List.copyOf(pictures);
  }

  /** The passages of a section; empty where there are none. */
  public List<Passage> section(String id) {
    return sections.getOrDefault(id, List.of());
  }

  /** The pieces of one table. */
  public List<TablePart> parts(String table) {
    return tables.stream().filter(part -> part.table().equals(table)).toList();
  }
}
