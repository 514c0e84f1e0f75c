package nianbao.source;

import static nianbao.source.SchemaDefinitions.titled;
import static nianbao.source.SchemaDefinitions.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Section;

/**
 * Describes the sections of a report file by the edition of the form that the file names. What all
 * editions have alike is said for all of them; the rest hangs on the edition.
 */
final class EditionSchemas {
  /** A section's key and what may stand behind it. */
  private record Described(String key, String heading, String help, Map<String, Object> value) {
    void addTo(SchemaObject object, Map<String, Object> what) {
      object.add(key, titled(heading, help, what));
      object.accept(List.of(heading, heading.substring(heading.indexOf('、') + 1)), what);
    }
  }

  private final Map<Form, List<Described>> sections = new LinkedHashMap<>();
  private final Form current;

  EditionSchemas(Forms forms, SchemaDefinitions definitions) {
    current = forms.current();
    // The current edition first: it is the one whose definitions have the plain names.
    sections.put(current, describe(current, definitions));
    forms.editions().stream()
        .map(edition -> forms.edition(edition).orElseThrow())
        .forEach(form -> sections.computeIfAbsent(form, other -> describe(other, definitions)));
  }

  private static List<Described> describe(Form form, SchemaDefinitions definitions) {
    SectionSchemas schemas = new SectionSchemas(form, definitions);
    List<Described> described = new ArrayList<>();
    for (Section section : form.sections()) {
      String help = section.table().isPresent() ? "" : "正文一行一段";
      described.add(new Described(section.key(), section.heading(), help, schemas.of(section)));
    }
    return described;
  }

  /** Adds every section; one that editions describe differently by its name alone. */
  void addSections(SchemaObject root) {
    sections
        .values()
        .forEach(
            edition ->
                edition.forEach(
                    section -> section.addTo(root, isInAll(section) ? section.value() : tree())));
  }

  private boolean isInAll(Described section) {
    return sections.values().stream().allMatch(edition -> edition.contains(section));
  }

  /** What hangs on the edition, as a chain of conditions with the current edition at its end. */
  Map<String, Object> branches() {
    Map<String, Object> branches = own(current);
    for (Form form : sections.keySet()) {
      if (!form.equals(current)) {
        Map<String, Object> named = tree(Keys.EDITION, tree("const", form.edition()));
        Map<String, Object> condition =
            tree(SchemaObject.PROPERTIES, named, "required", List.of(Keys.EDITION));
        branches = tree("if", condition, "then", own(form), "else", branches);
      }
    }
    return branches;
  }

  private Map<String, Object> own(Form form) {
    SchemaObject object = new SchemaObject();
    sections.get(form).stream()
        .filter(section -> !isInAll(section))
        .forEach(section -> section.addTo(object, section.value()));
    return tree(
        SchemaObject.PROPERTIES, object.properties(), SchemaObject.PATTERNS, object.patterns());
  }
}
