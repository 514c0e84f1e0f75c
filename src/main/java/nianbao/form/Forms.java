package nianbao.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The editions of the form that the program knows: one file {@code form/<edition>.yaml} each.
 *
 * <p>An edition is read once per instance; instances are safe to share between threads.
 */
public final class Forms {
  /** The edition of a report that names none. */
  public static final int CURRENT = 2021;

  /** The obligation to publish began with the regulation of 2007; no form is older. */
  private static final int OLDEST = 2008;

  private static final int NEWEST = 2099;

  private final ConcurrentHashMap<Integer, Form> read = new ConcurrentHashMap<>();

  /** The form of an edition, or nothing where there is no such edition. */
  public Optional<Form> edition(int edition) {
    if (edition < OLDEST || edition > NEWEST || Forms.class.getResource(file(edition)) == null) {
      return Optional.empty();
    }
    return Optional.of(read.computeIfAbsent(edition, Forms::load));
  }

  public Form current() {
    return edition(CURRENT).orElseThrow();
  }

  /** The form that a report on a year has to keep to: the newest that is no newer than the year. */
  public Form ofYear(int year) {
    List<Integer> editions = editions();
    int fitting =
        editions.stream().filter(edition -> edition <= year).reduce((a, b) -> b).orElse(0);
    return edition(fitting).or(() -> edition(editions.get(0))).orElseThrow();
  }

  /** The editions there are, oldest first. */
  public List<Integer> editions() {
    return IntStream.rangeClosed(OLDEST, NEWEST)
        .filter(edition -> Forms.class.getResource(file(edition)) != null)
        .boxed()
        .toList();
  }

  private static Form load(int edition) {
    try (InputStream in = Forms.class.getResourceAsStream(file(edition))) {
      return new FormReader(file(edition)).read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(int edition) {
    return "/nianbao/form/" + edition + ".yaml";
  }
}
