package nianbao.report;

import java.util.Objects;
import java.util.Optional;

/** How to reach the agency (联系方式): data for checks and placeholders, printed only where quoted. */
public record Contact(
    Optional<Text> address,
    Optional<Text> postcode,
    Optional<Text> telephone,
    Optional<Text> email,
    Optional<Text> website) {
  public static final Contact NONE =
      new Contact(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Contact {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(postcode, "postcode");
    Objects.requireNonNull(telephone, "telephone");
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(website, "website");
  }
}
