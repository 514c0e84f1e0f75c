package nianbao.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Box;

/** Where on each page something already stands. */
final class TakenPlaces {
  /** Pages are looked at in stripes, so that a crowded page does not cost its square. */
  private static final double STRIPE = 24;

  private record Stripe(int page, long number) {}

  private final Map<Stripe, List<Box>> boxes = new HashMap<>();

  /** Something that stands in the way of a box. */
  Optional<Box> at(int page, Box box) {
    for (long stripe = number(box.y()); stripe <= number(box.bottom()); stripe++) {
      for (Box other : boxes.getOrDefault(new Stripe(page, stripe), List.of())) {
        if (overlap(other, box)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  void take(int page, Box box) {
    for (long stripe = number(box.y()); stripe <= number(box.bottom()); stripe++) {
      boxes.computeIfAbsent(new Stripe(page, stripe), key -> new ArrayList<>()).add(box);
    }
  }

  private static long number(double y) {
    return (long) Math.floor(y / STRIPE);
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }
}
