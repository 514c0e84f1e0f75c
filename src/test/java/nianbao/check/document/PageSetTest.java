package nianbao.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import nianbao.page.PageModel;
import nianbao.sample.SetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are named as people name them. */
class PageSetTest {
  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "1, 1, 第1页",
    "1, 2, 第1页",
    "2, 2, 每一页",
    "2, 3, 第1、2页",
    "5, 9, 第1、2、3、4、5页",
    "6, 9, 第1、2、3、4、5页等6页",
    "9, 9, 每一页",
  })
  void areNamed(int some, int all, String named) {
    SetPage[] pages = IntStream.rangeClosed(1, all).mapToObj(SetPage::new).toArray(SetPage[]::new);
    PageModel model = SetPage.model(pages);
    assertEquals(named, new PageSet(model, model.pages().subList(0, some)).named());
  }

  @Test
  void anInchIsSeventyTwoPoints() {
    assertEquals(25.4, PageSet.millimetres(72));
  }
}
