package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nianbao.finding.Box;
import org.junit.jupiter.api.Test;

class PlacementsTest {
  private static final double MM = 72 / 25.4;

  @Test
  void a_paragraph_over_a_page_break_has_a_place_on_each_page() {
    List<Placement> places =
        placements("<p>字</p>".repeat(20) + "<p id='long'>" + "政".repeat(120) + "</p>").get("long");
    assertEquals(List.of(1, 2), places.stream().map(Placement::page).toList());
    assertEquals(2 * 28.95, places.get(0).box().height(), 0.1);
    assertEquals(37 * MM + 20 * 28.95, places.get(0).box().y(), 0.1);
    assertEquals(3 * 28.95, places.get(1).box().height(), 0.1);
    assertEquals(37 * MM, places.get(1).box().y(), 0.1);
  }

  @Test
  void a_table_cell_is_where_its_lines_are() {
    Map<String, List<Placement>> places =
        placements(
            "<table class='form'><tr><td id='a' style='width:50%'>甲</td><td id='b' rowspan='2'>乙</td>"
                + "</tr><tr><td id='c'>丙</td></tr></table>");
    Box a = places.get("a").get(0).box();
    Box b = places.get("b").get(0).box();
    Box c = places.get("c").get(0).box();
    assertEquals(28 * MM, a.x(), 0.5);
    assertEquals(184 * MM, b.right(), 0.5);
    assertEquals(a.right(), b.x(), 0.6);
    assertEquals(a.bottom(), c.y(), 0.6);
    assertEquals(c.bottom(), b.bottom(), 0.6);
  }

  @Test
  void a_run_inside_a_paragraph_has_its_own_place() {
    Box lead =
        placements("<p><span id='lead' class='level-2'>（一）甲。</span><span>2024年</span></p>")
            .get("lead")
            .get(0)
            .box();
    assertEquals(28 * MM + 2 * 15.75, lead.x(), 0.1);
    assertEquals(5 * 15.75, lead.width(), 0.1);
  }

  private static Map<String, List<Placement>> placements(String body) {
    return Samples.ENGINE
        .render(Samples.body(body), Samples.METADATA)
        .value()
        .orElseThrow()
        .placements();
  }
}
