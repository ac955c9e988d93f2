package forwardpass.lessons.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.exercise.AnswerType;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
  @ParameterizedTest
  @CsvSource({
    "0.665, 0.665",
    "'≈ 0.665', 0.665",
    "'= 2/3', 0.6666666666666666",
    "'66.5 %', 0.665",
    "'0,665', 0.665",
    "'1,204', 1.204",
    "5e-5, 0.00005",
    "'5·10^-5', 0.00005",
    "'5 x 10^-5', 0.00005",
    "−2, -2"
  })
  void readsANumberInEveryUsualForm(String text, double value) {
    assertEquals(value, new NumberAnswer(3).parse(text).get(), 1e-15);
  }

  @Test
  void readsCommasAsThousandsWhereAWholeNumberIsAsked() {
    assertEquals(589_824, NumberAnswer.exact().parse("589,824").get());
    assertEquals(0.432, NumberAnswer.exact().parse("0,432").get());
    assertEquals(1_234_567.5, new NumberAnswer(1).parse("1,234,567.5").get());
  }

  @Test
  void acceptsHalfAUnitOfTheLastDecimalAndNoMore() {
    NumberAnswer three = new NumberAnswer(3);
    assertTrue(three.agrees(0.665, 0.66524));
    assertTrue(three.agrees(0.6655, 0.665));
    assertFalse(three.agrees(0.6656, 0.665));
    assertFalse(NumberAnswer.exact().agrees(31.9, 32.0));
  }

  @ParameterizedTest
  @CsvSource({
    "'0.5, 0.3', fault.more-to-come, 8",
    "'1 2 3 4', fault.too-many-numbers, 7",
    "'0.5, half, 1', fault.not-a-number, 5"
  })
  void saysWhatAVectorLacks(String text, String key, int position) {
    checkFault(new VectorAnswer(3, 2), text, key, position);
  }

  @Test
  void readsAMatrixByLinesOrBrackets() {
    MatrixAnswer type = new MatrixAnswer(2, 2, -1);
    List<List<Double>> rows = List.of(List.of(19.0, 22.0), List.of(43.0, 50.0));
    for (String text : List.of("19 22\n43 50", "19, 22; 43, 50", "[[19, 22], [43, 50]]")) {
      assertEquals(rows, type.parse(text).get(), text);
    }
    checkFault(type, "1 2", "fault.rows-to-come", 3);
  }

  @Test
  void readsShapes() {
    ShapeAnswer type = new ShapeAnswer();
    assertEquals(List.of(3, 2), type.parse("(3, 2)").get());
    assertEquals(List.of(3, 2), type.parse("3×2").get());
    assertEquals(ShapeAnswer.UNDEFINED, type.parse("undefined").get());
  }

  @Test
  void readsOrders() {
    OrderAnswer type = new OrderAnswer(List.of(Message.of("a"), Message.of("b"), Message.of("c")));
    assertEquals(List.of(2, 0, 1), type.parse("c, a, b").get());
    checkFault(type, "A, A, B", "fault.letter-twice", 3);
    checkFault(type, "A, D", "fault.no-such-letter", 3);
  }

  @Test
  void readsCutsThatAddUpToTheText() {
    TokensAnswer type = new TokensAnswer("lower than");
    assertEquals(List.of("low", "er", " than"), type.parse("low|er| than").get());
    checkFault(type, "low||er than", "fault.empty-token", 4);
    checkFault(type, "low|er", "fault.not-the-text", 0);
  }

  @Test
  void everyTypeJudgesItsOwnSamples() {
    checkSamples(new NumberAnswer(3), 0.665);
    checkSamples(NumberAnswer.exact(), 32.0);
    checkSamples(new VectorAnswer(3, 3), List.of(0.665, 0.245, 0.090));
    checkSamples(new MatrixAnswer(2, 2, 0), List.of(List.of(19.0, 22.0), List.of(43.0, 50.0)));
    checkSamples(new ShapeAnswer(), List.of(3, 2));
    checkSamples(new ShapeAnswer(), ShapeAnswer.UNDEFINED);
    checkSamples(new OrderAnswer(List.of(Message.of("a"), Message.of("b"))), List.of(1, 0));
    checkSamples(new TokensAnswer("lower than"), List.of("low", "er", " than"));
    checkSamples(
        new ChoiceAnswer(
            List.of(
                new ChoiceAnswer.Option("yes", Message.of("yes")),
                new ChoiceAnswer.Option("no", Message.of("no")))),
        "yes");
  }

  private static <A> void checkSamples(AnswerType<A> type, A expected) {
    AnswerType.Samples samples = type.samples(expected);
    assertEquals(expected, type.parse(type.print(expected)).get());
    for (String text : samples.correct()) {
      assertTrue(type.agrees(type.parse(text).get(), expected), text);
    }
    for (String text : samples.wrong()) {
      assertFalse(type.agrees(type.parse(text).get(), expected), text);
    }
    for (String text : samples.unreadable()) {
      assertNotNull(type.parse(text).fault(), text);
    }
  }

  private static void checkFault(AnswerType<?> type, String text, String key, int position) {
    Parsed<?> parsed = type.parse(text);
    Fault fault = parsed.fault();
    assertNotNull(fault, text);
    assertEquals(key, fault.message().key());
    assertEquals(position, fault.position());
  }
}
