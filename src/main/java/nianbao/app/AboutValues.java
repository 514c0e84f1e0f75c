package nianbao.app;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.worker.Answer;

/** Whose report it is, as values of an answer that goes over a pipe. */
final class AboutValues {
  private static final String AGENCY = "agency";
  private static final String YEAR = "year";
  private static final String EDITION = "edition";

  private AboutValues() {}

  static void put(Examined.About about, Map<String, String> values) {
    values.put(AGENCY, about.agency());
    values.put(EDITION, String.valueOf(about.edition()));
    about.year().ifPresent(year -> values.put(YEAR, String.valueOf(year)));
  }

  static Optional<Examined.About> in(Answer answer) {
    return Optional.ofNullable(answer.values().get(AGENCY))
        .map(
            agency ->
                new Examined.About(
                    agency, number(answer, YEAR), number(answer, EDITION).orElseThrow()));
  }

  static OptionalInt number(Answer answer, String name) {
    String text = answer.values().get(name);
    return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }
}
