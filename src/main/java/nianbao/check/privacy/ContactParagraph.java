package nianbao.check.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.check.Prose;
import nianbao.check.Subject;

/** A paragraph that tells how to reach the agency. */
record ContactParagraph(List<Means.Told> telephones, List<Means.Told> addresses) {
  private static final Pattern ASKS_TO_CALL = Pattern.compile("疑问[^。]{0,40}联系|请与|可与");
  private static final int LOCAL_DIGITS = 7;

  ContactParagraph {
    telephones = List.copyOf(telephones);
    addresses = List.copyOf(addresses);
  }

  /** Those of a report's text: with a telephone number, and an address or the offer to call. */
  static List<ContactParagraph> in(Subject subject) {
    return subject.prose().stream()
        .filter(stretch -> stretch.kind() == Prose.Kind.PARAGRAPH)
        .filter(ContactParagraph::isOne)
        .map(s -> new ContactParagraph(Means.TELEPHONE.in(s), Means.ADDRESS.in(s)))
        .toList();
  }

  private static boolean isOne(Prose stretch) {
    return !Means.TELEPHONE.in(stretch).isEmpty()
        && (!Means.ADDRESS.in(stretch).isEmpty() || ASKS_TO_CALL.matcher(stretch.text()).find());
  }

  /** Whether the other paragraph tells a number of this one, be it without its area code. */
  boolean sharesTelephone(List<Means.Told> others) {
    Set<String> mine = local(telephones);
    return local(others).stream().anyMatch(mine::contains);
  }

  /** Whether the other tells an address of this one, be it longer or shorter. */
  boolean sharesAddress(List<Means.Told> others) {
    return addresses.stream()
        .map(Means.Told::plain)
        .anyMatch(
            mine ->
                others.stream()
                    .map(Means.Told::plain)
                    .anyMatch(other -> mine.contains(other) || other.contains(mine)));
  }

  private static Set<String> local(List<Means.Told> numbers) {
    return numbers.stream()
        .flatMap(told -> TelephoneNumber.of(told).stream())
        .map(number -> number.replace("-", ""))
        .map(digits -> digits.substring(Math.max(0, digits.length() - LOCAL_DIGITS)))
        .collect(Collectors.toSet());
  }
}
