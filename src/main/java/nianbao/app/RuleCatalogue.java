package nianbao.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nianbao.check.CheckRules;
import nianbao.check.RelationRules;
import nianbao.check.ReportRule;
import nianbao.edit.EditRules;
import nianbao.finding.Rule;
import nianbao.font.FontRules;
import nianbao.form.Forms;
import nianbao.layout.LayoutRules;
import nianbao.pack.PackRules;
import nianbao.page.PageRules;
import nianbao.picture.PictureRules;
import nianbao.render.RenderRules;
import nianbao.source.ImageRules;
import nianbao.source.SourceRules;
import nianbao.worker.WorkerRules;
import nianbao.yaml.YamlRules;

/** Every rule that the program can find broken: one plain list. */
public final class RuleCatalogue {
  private RuleCatalogue() {}

  /** The rules by code: those of each package, and a rule for each relation of the form. */
  public static List<Rule> all() {
    return Stream.of(
            YamlRules.all(),
            SourceRules.all(),
            EditRules.all(),
            ImageRules.all(),
            FontRules.all(),
            RenderRules.all(),
            PageRules.all(),
            CheckRules.all(),
            PictureRules.all(),
            LayoutRules.all(),
            WorkerRules.all(),
            AppRules.all(),
            PackRules.all(),
            Judgements.all().stream().map(ReportRule::rule).toList(),
            relations())
        .flatMap(Collection::stream)
        .sorted(Comparator.comparing(Rule::code))
        .toList();
  }

  /** Editions share a relation where they share its code and name. */
  private static List<Rule> relations() {
    Forms forms = new Forms();
    return forms.editions().stream()
        .map(edition -> forms.edition(edition).orElseThrow())
        .map(RelationRules::of)
        .flatMap(Collection::stream)
        .distinct()
        .toList();
  }
}
