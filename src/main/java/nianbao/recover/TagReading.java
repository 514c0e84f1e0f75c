package nianbao.recover;

import java.util.List;
import java.util.Optional;
import nianbao.form.Form;
import nianbao.page.PageModel;
import nianbao.page.TagNode;
import nianbao.report.Contact;
import nianbao.report.Report;
import nianbao.report.Text;

/** A tagged PDF as its tags have it, in the terms of one form. */
final class TagReading {
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
    this.tables = reader.tables();
  }

  /** Whether every figure of the form has a cell. */
  boolean isWhole() {
    return tables.readings().size() == tables.form().cells().size();
  }

  double share() {
    return tables.share();
  }

  Recovered recovered() {
    return new Recovered(
        report(),
        narrative.headings(),
        tables.readings(),
        tables.parts(),
        walk.texts(),
        walk.pictures());
  }

  private Report report() {
    // Before the sections are handed out: the signature's lines are taken from the last of them.
    List<Text> signature = narrative.signature();
    TitleReader title = new TitleReader(narrative.title(), model.whole());
    return new Report(
        tables.form(),
        title.agency(),
        title.year(),
        narrative.title(),
        Contact.NONE,
        narrative.preface(),
        narrative.sections(),
        tables.figures(model.whole()),
        signature,
        List.of(),
        Optional.empty());
  }
}
