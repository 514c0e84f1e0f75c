package nianbao.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nianbao.finding.Location;
import nianbao.form.Form;

/**
 * One agency's annual report, whether it was read from a YAML file or from a PDF.
 *
 * @param agency the full name (机关); empty where a PDF does not tell
 * @param year the year reported on (年度)
 * @param title the lines of the title where the agency sets its own, otherwise one line
 * @param preface what stands before the first section (前言)
 * @param sections by section id: the narrative, or for a section with a table the notes under it
 * @param signature the lines at the end (落款); may be empty
 * @param exhibits all that the file defines, placed or not; a PDF does not tell what its charts
 *     were drawn from, so it has none
 * @param previous last year's report as the file names it (上年)
 */
public record Report(
    Form form,
    Text agency,
    Year year,
    List<Text> title,
    Contact contact,
    List<Passage> preface,
    Map<String, List<Passage>> sections,
    Figures figures,
    List<Text> signature,
    List<Exhibit> exhibits,
    Optional<Text> previous) {
  /**
   * The year reported on and where it is written.
   *
   * @param value 0 where a PDF does not tell
   */
  public record Year(int value, Location at) {
    public Year {
      Objects.requireNonNull(at, "at");
    }

    public boolean isKnown() {
      return value > 0;
    }
  }

  public Report {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(previous, "previous");
    title = List.copyOf(title);
    preface = List.copyOf(preface);
    sections = Map.copyOf(sections);
    signature = List.copyOf(signature);
    exhibits = List.copyOf(exhibits);
  }

  /** This report with every text that is printed outside the tables changed; places stay. */
  public Report withTexts(UnaryOperator<String> change) {
    Map<String, List<Passage>> changed = new HashMap<>();
    sections.forEach((id, passages) -> changed.put(id, change(passages, change)));
    return new Report(
        form,
        agency.with(change),
        year,
        title.stream().map(line -> line.with(change)).toList(),
        contact,
        change(preface, change),
        changed,
        figures,
        signature.stream().map(line -> line.with(change)).toList(),
        exhibits,
        previous);
  }

  private static List<Passage> change(List<Passage> passages, UnaryOperator<String> change) {
    return passages.stream().map(passage -> passage.with(change)).toList();
  }

  /** The passages of a section; empty where there are none. */
  public List<Passage> section(String id) {
    return sections.getOrDefault(id, List.of());
  }
}
