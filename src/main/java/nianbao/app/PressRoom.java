package nianbao.app;

import java.util.Optional;
import nianbao.finding.Outcome;
import nianbao.picture.PageShots;

/** A press and what draws its pages, set up for the first report that needs them. */
final class PressRoom {
  private final Home home;
  private final ReportDate date;
  private Optional<Outcome<Press>> press = Optional.empty();
  private Optional<PageShots> shots = Optional.empty();

  PressRoom(Home home, ReportDate date) {
    this.home = home;
    this.date = date;
  }

  /** Fails where the fonts or templates cannot be used. */
  Outcome<Press> press() {
    if (press.isEmpty()) {
      press = Optional.of(Press.setUp(home, Optional.empty(), date));
    }
    return press.get();
  }

  PageShots shots(Press ready) {
    if (shots.isEmpty()) {
      shots = Optional.of(new PageShots(ready.fonts()));
    }
    return shots.get();
  }
}
