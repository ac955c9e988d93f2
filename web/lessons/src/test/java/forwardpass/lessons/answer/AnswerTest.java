package forwardpass.lessons.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

  /** Who does not know how many decimals count cannot round. */
  @Test
  void theFieldOfAListSaysTheDecimalsOfEach() {
    VectorAnswer mixed = new VectorAnswer(List.of(new NumberAnswer(1), new NumberAnswer(2)));
    String field = HtmlPrinter.print(mixed.field("f").lower(new EchoWords()));
    assertTrue(field.contains("answer.vector-mixed decimals=1, 2 length=2"), field);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, answer.vector-exact length=2",
    "1, answer.vector-one length=2",
    "3, answer.vector decimals=3 length=2"
  })
  void theFieldOfAListSaysHowManyDecimalsCount(int decimals, String label) {
    View field = new VectorAnswer(2, decimals).field("f");
    String printed = HtmlPrinter.print(field.lower(new EchoWords()));
    assertTrue(printed.contains(label), printed);
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
    for (String text : List.of("3 by 2", "3\u00b72", "3\u27152", "3\u2a2f2", "\u27e83, 2\u27e9")) {
      assertEquals(List.of(3, 2), type.parse(text).get(), text);
    }
    for (String text : List.of("1,024 x 768", "1 024 x 768", "(1,024, 768)", "1024 768")) {
      assertEquals(List.of(1024, 768), type.parse(text).get(), text);
    }
    assertEquals(List.of(393, 216), type.parse("393,216").get()); // two sizes without a blank
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

  @ParameterizedTest
  @CsvSource({
    "1.39, 1.3863, 3, slip.coarse", // ln 4
    "1.38, 1.3863, 3, slip.coarse", // cut off, not rounded
    "1.4, 1.3863, 3, slip.coarse",
    "1, 1.3863, 3, slip.coarse",
    "1, 1.3863, 1, slip.coarse-one",
    "0.66, 0.659, 3, slip.coarse",
    "1.387, 1.3863, 3, slip.last-decimal",
    "1.384, 1.3863, 3, slip.last-decimal",
    "-1.386, 1.3863, 3, slip.sign",
    "66.5, 0.66524, 3, slip.percent",
    "66.524, 0.66524, 3, slip.percent",
    "0.4, 40, 0, slip.hundredth",
    "1375, 1.375, -1, slip.thousandfold",
    "2, 1.3863, 3, ''",
    "1.41, 1.3863, 3, ''",
    "0, 0.3, 3, ''",
    "31.9, 32, -1, ''"
  })
  void saysHowANumberIsNearlyRight(double given, double expected, int decimals, String key) {
    NumberAnswer type = decimals < 0 ? NumberAnswer.exact() : new NumberAnswer(decimals);
    assertFalse(type.agrees(given, expected));
    assertEquals(key, key(type.remark(given, expected)));
  }

  private static String key(@Nullable Message remark) {
    return remark == null ? "" : remark.key();
  }

  @ParameterizedTest
  @CsvSource({
    "'0.333, 0.333, 0.334', slip.entry-last-decimal, 3",
    "'0.333, 0.4, 0.333', slip.entry, 2",
    "'0.333, 0.33, 0.333', slip.entry-coarse, 2",
    "'0.333, -0.333, 0.333', slip.entry-sign, 2",
    "'33.3, 33.3, 33.3', slip.percent, 0",
    "'0.33, 0.33, 0.33', slip.coarse, 0",
    "'0.333, 0.5, 0.6', slip.one-right, 0",
    "'0.5, 0.5, 0.6', '', 0"
  })
  void namesTheEntryThatIsWrong(String text, String key, int index) {
    VectorAnswer type = new VectorAnswer(3, 3);
    List<Double> expected = List.of(1.0 / 3, 1.0 / 3, 1.0 / 3);
    Message remark = type.remark(type.parse(text).get(), expected);
    assertEquals(key, key(remark));
    if (index > 0) {
      assertEquals(List.of(Num.whole(index)), Objects.requireNonNull(remark).args().get(0).value());
    }
  }

  @Test
  void saysOneDecimalOfAnEntryThatIsRoundedTooCoarsely() {
    Message remark = new VectorAnswer(2, 1).remark(List.of(1.0, 2.5), List.of(1.4, 2.5));
    assertEquals("slip.entry-coarse-one", key(remark));
  }

  @Test
  void saysWhereAnOrderOrACellIsWrong() {
    VectorAnswer three = new VectorAnswer(3, 2);
    assertEquals(
        "slip.reordered", key(three.remark(List.of(0.5, 0.3, 0.2), List.of(0.2, 0.3, 0.5))));
    MatrixAnswer two = new MatrixAnswer(2, 2, -1);
    List<List<Double>> product = List.of(List.of(19.0, 22.0), List.of(43.0, 50.0));
    Message cell = two.remark(List.of(List.of(19.0, 22.0), List.of(41.0, 50.0)), product);
    assertEquals("slip.cell", key(cell));
    assertEquals(List.of(Num.whole(2)), Objects.requireNonNull(cell).args().get(0).value());
    assertEquals(
        "slip.some-right",
        key(two.remark(List.of(List.of(19.0, 22.0), List.of(41.0, 51.0)), product)));
    assertEquals(
        "slip.sizes-reordered", key(new ShapeAnswer().remark(List.of(2, 3), List.of(3, 2))));
  }

  @Test
  void aStepMayBeOffByWhatItsRoundedNumbersAreButNotCoarse() {
    NumberAnswer step = NumberAnswer.ofRounded(3);
    assertTrue(step.agrees(0.661, 0.659));
    assertFalse(step.agrees(0.66, 0.659));
    assertTrue(step.agrees(0.66, 0.6601));
    assertFalse(step.agrees(0.662, 0.659));
  }

  @Test
  void asksForAKeypadWithWhatItNeeds() {
    String number = HtmlPrinter.print(new NumberAnswer(3).field("f").lower(new EchoWords()));
    assertTrue(number.contains("inputmode=\"decimal\""), number);
    assertTrue(number.contains("data-key=\"\u2212\""), number);
    String matrix = HtmlPrinter.print(new MatrixAnswer(2, 2, 0).field("f").lower(new EchoWords()));
    assertTrue(matrix.contains("data-key=\";\""), matrix);
    String shape = HtmlPrinter.print(new ShapeAnswer().field("f").lower(new EchoWords()));
    assertFalse(shape.contains("inputmode"), shape); // 'undefined' takes letters
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
