package nianbao.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One edition of the official form of the annual report (年度报告格式). */
public final class Form {
  private final int edition;
  private final String notice;
  private final String titleSuffix;
  private final List<Section> sections;
  private final List<Relation> relations;
  private final List<CarryOver> carryOvers;
  private final List<Yearly> yearly;
  private final List<CellId> cells;
  private final Map<CellId, CellPlace> places;

  Form(
      int edition,
      String notice,
      String titleSuffix,
      List<Section> sections,
      List<Relation> relations,
      List<CarryOver> carryOvers,
      List<Yearly> yearly) {
    this.edition = edition;
    this.notice = Objects.requireNonNull(notice, "notice");
    this.titleSuffix = Objects.requireNonNull(titleSuffix, "titleSuffix");
    this.sections = List.copyOf(sections);
    this.relations = List.copyOf(relations);
    this.carryOvers = List.copyOf(carryOvers);
    this.yearly = List.copyOf(yearly);
    this.cells = tables().flatMap(table -> table.cells().stream()).toList();
    this.places =
        sections.stream()
            .flatMap(section -> section.table().stream().flatMap(t -> CellPlace.all(section, t)))
            .collect(Collectors.toUnmodifiableMap(CellPlace::cell, Function.identity()));
  }

  /** The year of the notice that prescribes this edition. */
  public int edition() {
    return edition;
  }

  /** The number of that notice (文号). */
  public String notice() {
    return notice;
  }

  /** What follows 机关 and 年度 in the report's title. */
  public String titleSuffix() {
    return titleSuffix;
  }

  public List<Section> sections() {
    return sections;
  }

  public Section section(String id) {
    return sections.stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section " + id));
  }

  public Stream<Table> tables() {
    return sections.stream().map(Section::table).flatMap(Optional::stream);
  }

  public List<Relation> relations() {
    return relations;
  }

  /** What the next year's report takes over. */
  public List<CarryOver> carryOvers() {
    return carryOvers;
  }

  /** The sums that tie a year's figures to those of the year before. */
  public List<Yearly> yearly() {
    return yearly;
  }

  /** Whether a figure is a total that follows from others. */
  public boolean isComputed(CellId cell) {
    return relations.stream().anyMatch(relation -> relation.computes(cell));
  }

  /** The figures that a total is the sum of; none for a figure that is no total. */
  public List<CellId> partsOf(CellId cell) {
    return relations.stream()
        .filter(relation -> relation.computes(cell))
        .findFirst()
        .map(relation -> relation.parts(cell))
        .orElse(List.of());
  }

  /** Every figure of the form, in reading order. */
  public List<CellId> cells() {
    return cells;
  }

  /** Where a figure stands in the form. */
  public CellPlace place(CellId cell) {
    CellPlace place = places.get(cell);
    if (place == null) {
      throw new IllegalArgumentException("no figure " + cell);
    }
    return place;
  }
}
