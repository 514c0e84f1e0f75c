package nianbao.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of body an agency is, as far as its name tells. */
public enum AgencyKind {
  /** 镇人民政府. */
  TOWN("镇", "镇(人民)?政府|镇"),
  /** 乡人民政府. */
  TOWNSHIP("乡", "(乡|苏木)(人民)?政府|乡"),
  /** 街道办事处: an office that a government sends out, and no government itself. */
  STREET_OFFICE("街道", "街道(办事处|办)?|办事处"),
  /** The people's government of a county, a district or a city. */
  GOVERNMENT("", "(人民)?政府"),
  /** A department of a government, or another body that has to publish what it holds. */
  DEPARTMENT("", "[局委厅院队站所处]|委员会|管委会|办公室|中心|办公厅"),
  /** The name does not tell. */
  UNKNOWN("", "");

  private final String word;
  private final Pattern suffix;

  AgencyKind(String word, String suffix) {
    this.word = word;
    this.suffix = Pattern.compile("(?:" + suffix + ")$");
  }

  /** The kind of the agency with this name. */
  public static AgencyKind of(String agency) {
    String name = Bare.of(agency);
    return Stream.of(values())
        .filter(kind -> kind.suffix.matcher(name).find())
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** What such a body calls itself behind 我 or 本; empty where that depends on its name. */
  public String word() {
    return word;
  }

  /** Whether it is a people's government, of whatever level. */
  public boolean isGovernment() {
    return this == TOWN || this == TOWNSHIP || this == GOVERNMENT;
  }

  /** Whether it stands lowest: a town, a township or a street office. */
  public boolean isLowest() {
    return this == TOWN || this == TOWNSHIP || this == STREET_OFFICE;
  }
}
