package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Location;
import nianbao.font.FontRole;
import nianbao.font.MissingGlyphs;
import nianbao.report.Exhibit;
import nianbao.report.Level;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;

/** The texts of a report that will be printed, each with the role it is set in. */
final class PrintedLines {
  private final List<MissingGlyphs.Line> lines = new ArrayList<>();

  private PrintedLines() {}

  static List<MissingGlyphs.Line> of(Report report) {
    PrintedLines printed = new PrintedLines();
    report.title().forEach(line -> printed.add(line, FontRole.TITLE));
    report.preface().forEach(printed::add);
    report.form().sections().forEach(section -> report.section(section.id()).forEach(printed::add));
    report.signature().forEach(line -> printed.add(line, FontRole.BODY));
    return printed.lines;
  }

  private void add(Passage passage) {
    if (passage instanceof Passage.Heading heading) {
      add(new Text(heading.text(), heading.at()), role(heading.level()));
    } else if (passage instanceof Passage.RunIn runIn) {
      add(new Text(runIn.heading(), runIn.at()), role(runIn.level()));
      int offset = runIn.heading().codePointCount(0, runIn.heading().length());
      add(new Text(runIn.text(), shifted(runIn.at(), offset)), FontRole.BODY);
    } else if (passage instanceof Passage.Paragraph paragraph) {
      add(new Text(paragraph.text(), paragraph.at()), FontRole.BODY);
    } else if (passage instanceof Passage.Placed placed) {
      add(placed.exhibit());
    }
  }

  private void add(Exhibit exhibit) {
    add(new Text(exhibit.title(), exhibit.at()), FontRole.SUBHEADING);
    if (exhibit instanceof Exhibit.Chart chart) {
      chart.slices().forEach(slice -> add(new Text(slice.name(), slice.at()), FontRole.SONG));
    }
  }

  private void add(Text text, FontRole role) {
    if (text.at() instanceof Location.InText at) {
      lines.add(new MissingGlyphs.Line(text.value(), role, at));
    }
  }

  private static Location shifted(Location at, int offset) {
    return at instanceof Location.InText text ? text.part(offset, 1) : at;
  }

  private static FontRole role(Level level) {
    return level == Level.TWO ? FontRole.SUBHEADING : FontRole.BODY;
  }
}
