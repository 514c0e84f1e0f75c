package nianbao.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Section;

/**
 * Invents reports: the same one for the same seed, on every Java.
 *
 * <p>A report is valid: whatever goes wrong with one is the program's fault.
 */
public final class TownGenerator {
  private static final int AVERAGE = 10;

  /** In tenths of an average town's narrative: some fifteen pages. */
  private static final int LONGEST = 32;

  /** For how many years an edition is in force, more or less. */
  private static final int YEARS = 5;

  private final Form form;
  private final Phrases phrases = new Phrases();

  public TownGenerator(Form form) {
    this.form = form;
  }

  /** A report like those that most towns publish, of some six pages. */
  public Town average(long seed) {
    return new Maker(seed, false).town("average-" + seed + ".yaml");
  }

  /** A report that may be anything valid, from one page of text to fifteen. */
  public Town varied(long seed) {
    return new Maker(seed, true).town("varied-" + seed + ".yaml");
  }

  /** The making of one report. */
  private final class Maker {
    private static final Pattern SLOT = Pattern.compile("@([a-z]+)@");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private final Dice dice;
    private final boolean wide;
    private final int year;
    private final String agency;
    private final List<String> title;
    private final Map<String, String> contact = new LinkedHashMap<>();
    private final Map<CellId, BigDecimal> figures;
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final ChartMaker charts;
    private final NarrativeMaker narrative;

    Maker(long seed, boolean wide) {
      this.dice = new Dice(seed);
      this.wide = wide;
      int first = form.edition();
      year = dice.between(first, first + YEARS - 1);
      agency = name();
      title = inventTitle();
      inventContact();
      figures = FigureMaker.make(form, dice, wide);
      figures.forEach((c, value) -> shown.put(form.place(c).dottedPath(), value.toPlainString()));
      contact.forEach((key, value) -> shown.put("联系." + key, value));
      charts = new ChartMaker(phrases, dice, wide ? dice.between(0, 2) : dice.between(0, 5) / 4);
      int tenths = wide ? dice.between(0, LONGEST) : dice.between(AVERAGE - 3, AVERAGE + 3);
      narrative = new NarrativeMaker(phrases, dice, this::filled, tenths, wide);
    }

    Town town(String file) {
      List<String> preface = narrative.preface();
      List<String> signature =
          dice.oneIn(3)
              ? List.of(agency, filled("@next@年1月" + dice.between(1, 31) + "日"))
              : List.of();
      StringBuilder yaml = new StringBuilder("机关: " + agency + "\n年度: " + year + "\n");
      if (form.edition() != Forms.CURRENT) {
        yaml.append("格式: " + form.edition() + "\n");
      }
      if (title.size() > 1) {
        writeList("标题", title, yaml);
      }
      yaml.append("联系:\n");
      contact.forEach((key, v) -> yaml.append("  " + key + ": " + v + "\n"));
      writeText("前言", preface, yaml);
      List<String> lines = new ArrayList<>(preface);
      for (Section section : form.sections()) {
        lines.add(section.heading());
        lines.addAll(write(section, yaml));
      }
      writeList("落款", signature, yaml);
      lines.addAll(signature);
      charts.write(yaml);
      List<String> printed = lines.stream().map(this::printed).toList();
      return new Town(file, yaml.toString(), figures, title, printed, charts.labels());
    }

    private String name() {
      List<String> places = phrases.of("place");
      List<String> names = phrases.of("name");
      // The last of each has rare characters, the last two kinds are no towns.
      int rare = wide ? 0 : 1;
      String place = dice.pick(places.subList(0, places.size() - rare));
      String town = dice.pick(names.subList(0, names.size() - rare));
      List<String> kinds = phrases.of("kind");
      String kind = wide ? dice.pick(kinds) : kinds.get(0);
      return wide && dice.oneIn(20) ? town + kind : place + town + kind;
    }

    private List<String> inventTitle() {
      return dice.oneIn(4)
          ? List.of(agency, year + form.titleSuffix())
          : List.of(agency + year + form.titleSuffix());
    }

    private void inventContact() {
      contact.put("地址", agency + dice.pick(phrases.of("road")) + dice.between(1, 299) + "号");
      contact.put("邮编", "2" + dice.between(10000, 99999));
      contact.put("电话", "05" + dice.between(30, 99) + "-" + dice.between(2000000, 8999999));
      contact.put("邮箱", "town" + dice.between(1, 999) + "@example.gov.cn");
      contact.put("网站", "www.town" + dice.between(1, 999) + ".example.gov.cn");
    }

    /** Writes a section; what it prints outside its table comes back. */
    private List<String> write(Section section, StringBuilder yaml) {
      if (section.table().isPresent()) {
        List<String> note = narrative.note();
        FigureYaml writer = FigureYaml.byChance(form, dice, figures);
        yaml.append(writer.write(section, section.table().get(), note));
        return note;
      }
      List<String> lines =
          switch (section.id()) {
            case "overview" -> narrative.overview(charts.names());
            case "problems" -> narrative.problems();
            default -> narrative.matters();
          };
      writeText(section.key(), lines, yaml);
      return lines;
    }

    private String filled(String phrase) {
      String known =
          PLACEHOLDER.matcher(phrase).replaceAll(path -> Matcher.quoteReplacement(known(path)));
      return SLOT.matcher(known).replaceAll(slot -> Matcher.quoteReplacement(slot(slot.group(1))));
    }

    /** A phrase may speak of a figure that another edition has. */
    private String known(MatchResult path) {
      return shown.containsKey(path.group(1)) ? path.group() : "0";
    }

    private String slot(String name) {
      return switch (name) {
        case "town" -> agency;
        case "year" -> String.valueOf(year);
        case "next" -> String.valueOf(year + 1);
        case "date" -> year + "年" + dice.between(1, 12) + "月" + dice.between(1, 28) + "日";
        case "phone" -> contact.get("电话");
        case "mail" -> contact.get("邮箱");
        case "site" -> contact.get("网站");
        case "address" -> contact.get("地址");
        case "count" ->
            String.valueOf(dice.oneIn(6) ? dice.between(0, 1_999_999) : dice.between(1, 300));
        default -> throw new IllegalArgumentException("no slot " + name);
      };
    }

    /** What the program prints for a line of the file. */
    private String printed(String line) {
      return PLACEHOLDER
          .matcher(line)
          .replaceAll(path -> Matcher.quoteReplacement(shown.get(path.group(1))));
    }

    private static void writeText(String key, List<String> lines, StringBuilder yaml) {
      if (!lines.isEmpty()) {
        yaml.append(key).append(": |\n");
        lines.forEach(line -> yaml.append("  ").append(line).append('\n'));
      }
    }

    private static void writeList(String key, List<String> lines, StringBuilder yaml) {
      if (!lines.isEmpty()) {
        yaml.append(key).append(":\n");
        lines.forEach(line -> yaml.append("  - ").append(line).append('\n'));
      }
    }
  }
}
