package nianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.form.Form;
import nianbao.form.Section;

/** Every key that a file of one edition can have, under all its names. */
final class FormKeys {
  /** What a key may be found under elsewhere: the keys that lead to it, its own included. */
  record Place(List<String> path, Optional<Slot> slot) {
    String parent() {
      return path.get(path.size() - 2);
    }
  }

  private final Form form;
  private final Map<String, Slot> tables = new LinkedHashMap<>();
  private final Map<String, String> topLevel = new LinkedHashMap<>();
  private final List<String> topNames = new ArrayList<>();

  /** Only a file with a stray key needs them; guarded by this. */
  private final Map<String, List<Place>> places = new LinkedHashMap<>();

  FormKeys(Form form) {
    this.form = form;
    List.of(Keys.AGENCY, Keys.YEAR, Keys.EDITION, Keys.TITLE, Keys.CONTACT, Keys.PREVIOUS)
        .forEach(this::addTop);
    addTop(Keys.PREFACE);
    form.sections().forEach(this::addSection);
    addTop(Keys.SIGNATURE);
    addTop(Keys.EXHIBITS);
  }

  Form form() {
    return form;
  }

  /** The keys of a section's table. */
  Slot table(Section section) {
    return tables.get(section.id());
  }

  /** The sections with a table, by their keys. */
  List<Slot> tables() {
    return List.copyOf(tables.values());
  }

  /** The short key that a key at the top stands for. */
  Optional<String> top(String typed) {
    return Optional.ofNullable(topLevel.get(Names.normal(typed)));
  }

  /** The keys at the top, in the order of a report. */
  List<String> topNames() {
    return topNames;
  }

  /** Where in the file a name may stand. */
  synchronized List<Place> places(String typed) {
    if (places.isEmpty()) {
      addPlaces();
    }
    return places.getOrDefault(Names.normal(typed), List.of());
  }

  private void addTop(String key) {
    topNames.add(key);
    topLevel.put(Names.normal(key), key);
  }

  private void addSection(Section section) {
    addTop(section.key());
    String heading = section.heading();
    String words = heading.substring(heading.indexOf('、') + 1);
    topLevel.putIfAbsent(Names.normal(heading), section.key());
    topLevel.putIfAbsent(Names.normal(words), section.key());
    section.table().ifPresent(table -> tables.put(section.id(), Slot.of(section, table)));
  }

  private void addPlaces() {
    topLevel.forEach((name, key) -> addPlace(List.of(key), name, Optional.empty()));
    Keys.CONTACT_KEYS.forEach(key -> addPlace(List.of(Keys.CONTACT, key), key, Optional.empty()));
    for (Slot table : tables.values()) {
      addPlace(List.of(table.name(), Keys.NOTE), Keys.NOTE, Optional.empty());
      addPlaces(table, List.of(table.name()));
    }
  }

  private void addPlaces(Slot slot, List<String> path) {
    slot.children()
        .forEach(
            (name, child) -> {
              if (slot.names().contains(child.name())) {
                addPlace(with(path, child.name()), name, Optional.of(child));
              }
            });
    for (String name : slot.names()) {
      addPlaces(slot.child(name).orElseThrow(), with(path, name));
    }
  }

  private static List<String> with(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  private void addPlace(List<String> path, String name, Optional<Slot> slot) {
    places
        .computeIfAbsent(Names.normal(name), n -> new ArrayList<>())
        .add(new Place(List.copyOf(path), slot));
  }
}
