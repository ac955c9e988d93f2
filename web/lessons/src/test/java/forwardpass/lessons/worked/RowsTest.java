package forwardpass.lessons.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.formula.Maths;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static FillVerdict.Kind judged(WorkedStep.Row row, String text) {
    Ask<?> ask = row.ask();
    return ask == null ? FillVerdict.Kind.EMPTY : ask.judge(text).kind();
  }

  @Test
  void acceptsTheSumOfTheTermsAsTheyAreShown() {
    // 7.389 + 2.718 + 1.105 is 11.212 as shown, and 11.2125 in full.
    double[] terms = {7.3890561, 2.7182818, 1.1051709};
    WorkedStep.Row row = Rows.sum("sum", terms, 11.2125088, 3);
    assertEquals(FillVerdict.Kind.RIGHT, judged(row, "11.212"));
    assertEquals(FillVerdict.Kind.RIGHT, judged(row, "11.213"));
    assertEquals(FillVerdict.Kind.WRONG, judged(row, "11.22"));
  }

  @Test
  void asksForTheWholeNumberWhereAResultIsOne() {
    WorkedStep.Row row = Rows.value("dot", Maths.name("a"), 32, 0);
    assertEquals(FillVerdict.Kind.RIGHT, judged(row, "32"));
    assertEquals(FillVerdict.Kind.WRONG, judged(row, "31"));
    assertEquals(FillVerdict.Kind.WRONG, judged(row, "33"));
  }
}
