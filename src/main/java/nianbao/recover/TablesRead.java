package nianbao.recover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.report.Figure;
import nianbao.report.Figures;

/** What one way of reading makes of a document's tables in the terms of one form. */
record TablesRead(Form form, Map<CellId, Reading> readings, List<TablePart> parts) {
  TablesRead {
    readings = Map.copyOf(readings);
    parts = List.copyOf(parts);
  }

  /** The share of the form's figures that are certain. */
  double share() {
    long certain = readings.values().stream().filter(Reading::isCertain).count();
    return (double) certain / form.cells().size();
  }

  Figures figures(Location whole) {
    Map<CellId, Figure> figures = new HashMap<>();
    for (CellId id : form.cells()) {
      Reading reading = readings.get(id);
      figures.put(id, reading == null ? new Figure.Missing(id, whole) : figure(id, reading));
    }
    return new Figures(form, figures);
  }

  private static Figure figure(CellId id, Reading reading) {
    if (reading.text().isEmpty()) {
      return new Figure.Missing(id, reading.at());
    }
    return reading.isCertain() && reading.guess().isPresent()
        ? new Figure.Known(id, reading.at(), reading.guess().get(), Figure.Origin.WRITTEN)
        : new Figure.Unreadable(id, reading.at(), reading.text());
  }
}
