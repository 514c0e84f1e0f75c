package nianbao.recover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.page.PageModel;
import nianbao.page.TagNode;

/** A tagged PDF as its tags have it, in the terms of one form. */
final class TagReading {
  private static final String COVERED = "数字上面盖着别的东西，看到的可能是另一个数";

  private final PageModel model;
  private final NarrativeReader narrative;
  private final TagWalk walk;
  private final TablesRead tables;

  TagReading(PageModel model, Form form, TagNode root) {
    this.model = model;
    List<Labels> labels = form.tables().map(table -> new Labels(form, table)).toList();
    TableReader reader = new TableReader(model.file(), form, labels);
    this.narrative = new NarrativeReader(model.file(), form, model.pages().get(0).width());
    this.walk = new TagWalk(reader, narrative);
    walk.enter(root);
    this.tables = uncovered(reader.tables());
  }

  /** Tags do not tell that something else was painted over a figure later. */
  private TablesRead uncovered(TablesRead read) {
    Map<CellId, Reading> readings = new HashMap<>(read.readings());
    readings.replaceAll((id, reading) -> isCovered(reading) ? reading.doubted(COVERED) : reading);
    return new TablesRead(read.form(), readings, read.parts());
  }

  private boolean isCovered(Reading reading) {
    return !reading.text().isEmpty()
        && reading.at() instanceof Location.InPdf at
        && model.pages().get(at.page() - 1).covers().stream()
            .anyMatch(cover -> cover.overlaps(at.box()));
  }

  /** Whether every figure of the form has a cell. */
  boolean isWhole() {
    return tables.readings().size() == tables.form().cells().size();
  }

  double share() {
    return tables.share();
  }

  TablesRead tables() {
    return tables;
  }

  Narrative narrative() {
    return narrative.narrative();
  }

  /** What the tags say, with the narrative that they give or another one. */
  Recovered recovered(Narrative said) {
    return new Recovered(
        said.report(tables, model.whole()),
        said.headings(),
        tables.readings(),
        tables.parts(),
        walk.texts(),
        walk.pictures());
  }
}
