package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Rows are laid along each other in order. A row of the PDF is drawn as a line of likenesses, in
 * tenths, to the rows of the form.
 */
class RowAlignmentTest {
  @Test
  void eachRowIsTheOneThatItIsMostLike() {
    assertEquals("0 1 2", aligned("X 1 0", "1 X 0", "0 2 X"));
  }

  @Test
  void aForeignRowIsPassedOver() {
    assertEquals("0 - 1", aligned("X 0", "1 2", "0 X"));
  }

  @Test
  void aRowThatIsNotThereIsPassedOver() {
    assertEquals("0 2", aligned("X 0 0", "0 0 X"));
  }

  @Test
  void theOrderCountsMoreThanOneLikeness() {
    assertEquals("0 1 2", aligned("9 0 0", "0 6 X", "0 0 9"));
  }

  @Test
  void asManyRowsBetweenTwoThatAreFoundAreTheSame() {
    assertEquals("0 1 2 3", aligned("X 0 0 0", "0 1 0 0", "0 0 1 0", "0 0 0 X"));
    assertEquals("0 - - 2", aligned("X 0 0", "0 1 0", "0 1 0", "0 0 X"));
  }

  @Test
  void aRowBeforeTheFirstOrAfterTheLastIsNoneByItsPlaceAlone() {
    assertEquals("- 1 2", aligned("1 0 0", "0 X 0", "0 0 X"));
    assertEquals("0 1 -", aligned("X 0 0", "0 X 0", "0 0 1"));
  }

  @Test
  void whatIsLessThanHalfAlikeSpeaksAgainst() {
    assertEquals("-", aligned("3"));
    assertEquals("0", aligned("5"));
  }

  private static String aligned(String... rows) {
    double[][] likeness =
        Arrays.stream(rows)
            .map(
                row ->
                    Arrays.stream(row.split(" "))
                        .mapToDouble(
                            tenths -> tenths.equals("X") ? 1 : Integer.parseInt(tenths) / 10.0)
                        .toArray())
            .toArray(double[][]::new);
    return Arrays.stream(new RowAlignment(likeness, likeness[0].length).align())
        .mapToObj(row -> row < 0 ? "-" : String.valueOf(row))
        .collect(Collectors.joining(" "));
  }
}
