package nianbao.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.Prose;
import nianbao.check.Subject;
import nianbao.finding.Location;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Section;

/**
 * The part of a report that a wish is about.
 *
 * @param name as people call it; empty for the whole report
 * @param section its id, the same in every edition of the form
 */
record Part(String name, Optional<String> section) {
  static final Part WHOLE = new Part("", Optional.empty());

  private static final Pattern NUMBER = Pattern.compile("^[一二三四五六七八九十]+、");

  /** Those that a pack can name, by name: the short key, or the heading with or without number. */
  static Map<String, Part> all() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("前言", new Part("前言", Optional.of(Prose.PREFACE)));
    Forms forms = new Forms();
    for (int edition : forms.editions()) {
      Form form = forms.edition(edition).orElseThrow();
      form.sections().forEach(section -> names(section).forEach(n -> add(n, section, parts)));
    }
    return parts;
  }

  /** The names to propose: the short keys. */
  static Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(List.of("前言"));
    new Forms().current().sections().forEach(section -> keys.add(section.key()));
    return keys;
  }

  private static List<String> names(Section section) {
    String bare = NUMBER.matcher(section.heading()).replaceFirst("");
    return List.of(section.key(), section.heading(), bare);
  }

  private static void add(String name, Section section, Map<String, Part> parts) {
    parts.putIfAbsent(name, new Part(section.key(), Optional.of(section.id())));
  }

  /** The text of this part. */
  Stream<Prose> prose(Subject subject) {
    return section.map(subject::prose).orElseGet(() -> subject.prose().stream());
  }

  /** Where the part begins, for what is not in it. */
  Location at(Subject subject) {
    return section
        .flatMap(id -> subject.prose(id).findFirst().map(Prose::at))
        .orElseGet(subject::whole);
  }

  /** For messages. */
  String said() {
    return section.isPresent() ? "“" + name + "”" : "全文";
  }
}
