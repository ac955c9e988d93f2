package forwardpass.lessons.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static String text(WorkedStep.Row row) {
    EchoWords words = new EchoWords();
    return Nodes.text(List.of(row.numbers().lower(words), row.result().lower(words)));
  }

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
    WorkedStep.Row row = Rows.value("dot", Message.of("numbers"), 32, 0);
    assertEquals(FillVerdict.Kind.RIGHT, judged(row, "32"));
    assertEquals(FillVerdict.Kind.WRONG, judged(row, "31"));
    assertEquals(FillVerdict.Kind.WRONG, judged(row, "33"));
  }

  @Test
  void saysEqualOnlyWhereNoDigitIsDropped() {
    assertEquals("numbers=1.500", text(Rows.value("a", Message.of("numbers"), 1.5, 3)));
    assertEquals("numbers\u22480.333", text(Rows.value("a", Message.of("numbers"), 1 / 3.0, 3)));
    assertEquals(
        "numbers\u22484.852\u00d710\u2078",
        text(Rows.value("a", Message.of("numbers"), 485_165_195.40979, 3)));
  }

  @Test
  void leavesNoInfinityToTheReader() {
    WorkedStep.Row row = Rows.value("a", Message.of("numbers"), Double.POSITIVE_INFINITY, 3);
    assertEquals(FillVerdict.Kind.EMPTY, judged(row, "Infinity"));
  }
}
