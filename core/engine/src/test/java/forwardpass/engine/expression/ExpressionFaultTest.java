package forwardpass.engine.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is refused, with the place, counted from 1, and the reason. */
class ExpressionFaultTest {
  /** Column, reason and text; the columns were counted by hand. */
  private static final String AWKWARD =
      """
      1 EMPTY
      1 EMPTY ~~~
      8 VALUE_MISSING (3x+1)^)
      7 CLOSES_NOTHING (3x+1))^2
      4 CLOSES_NOTHING x+1)
      2 CLOSES_NOTHING x]
      4 CLOSES_NOTHING (x)]
      7 CLOSES_NOTHING exp(x))
      1 VALUE_MISSING )
      1 VALUE_MISSING ]
      2 VALUE_MISSING ()
      3 VALUE_MISSING x+)
      4 VALUE_MISSING (x+)
      5 VALUE_MISSING [a, ]
      2 VALUE_MISSING [, a]
      4 VALUE_MISSING x**/2
      3 VALUE_MISSING x+*2
      3 VALUE_MISSING x^^2
      1 VALUE_MISSING *x
      1 VALUE_MISSING /
      1 VALUE_MISSING ,
      1 VALUE_MISSING ^2
      1 VALUE_MISSING \u00b2
      3 VALUE_MISSING x*\u00b2
      3 VALUE_MISSING x/=2
      5 VALUE_MISSING max(,x)
      3 VALUE_MISSING_AT_END x+
      3 VALUE_MISSING_AT_END x\u2212
      2 VALUE_MISSING_AT_END -
      3 VALUE_MISSING_AT_END 3*
      3 VALUE_MISSING_AT_END x^
      2 VALUE_MISSING_AT_END (
      2 VALUE_MISSING_AT_END [
      5 VALUE_MISSING_AT_END exp(
      7 VALUE_MISSING_AT_END a=1; -
      1 NOT_CLOSED (x
      1 NOT_CLOSED ((x+1)*2
      1 NOT_CLOSED ((x+1*2)
      4 NOT_CLOSED exp(x
      1 NOT_CLOSED [a,b
      2 NOT_CLOSED x[0
      4 NOT_CLOSED max([a,b]
      5 NOT_CLOSED y = (x; y
      3 CLOSED_BY_OTHER (x]
      5 CLOSED_BY_OTHER [a,b)
      6 CLOSED_BY_OTHER exp(x]
      4 CLOSED_BY_OTHER a[0)
      3 OPERATOR_MISSING x y
      3 OPERATOR_MISSING x3.5
      3 OPERATOR_MISSING 2 3
      4 OPERATOR_MISSING (x)2
      4 OPERATOR_MISSING (x y)
      2 OPERATOR_MISSING 3[a]
      3 OPERATOR_MISSING x\u00b2y
      4 OPERATOR_MISSING x\u00b2 \u00b3
      5 NO_INDEX [a][b]
      8 OPERATOR_MISSING exp(x) 3
      4 TWO_DIVISORS 1/2x
      6 TWO_DIVISORS x / 3(x+1)
      6 TWO_DIVISORS x/(2)y
      1 TWO_ARGUMENTS ln x^2
      1 TWO_ARGUMENTS ln 2x
      1 TWO_ARGUMENTS \u221ax\u00b2
      3 TWO_ARGUMENTS 2*exp 3(x)
      1 UNKNOWN_FUNCTION f(x)
      3 UNKNOWN_FUNCTION 2+sin(x)
      1 UNKNOWN_FUNCTION x(x+1)
      1 UNKNOWN_FUNCTION Exp(x)
      1 ARGUMENT_MISSING exp
      1 ARGUMENT_MISSING exp()
      1 ARGUMENT_MISSING ln -x
      1 ARGUMENT_MISSING \u221a
      3 ARGUMENT_MISSING x+tanh+1
      1 ARGUMENT_COUNT exp(x,y)
      1 ARGUMENT_COUNT dot([a,b])
      1 ARGUMENT_COUNT softmax(a,b,c)
      1 ARGUMENT_COUNT mean(a,b)
      1 EMPTY_LIST []
      5 EMPTY_LIST sum([])
      2 NESTED_LIST [[a,b],c]
      5 NESTED_LIST [a, [b]]
      3 NO_INDEX a[b,c]
      3 NO_INDEX a[i]
      3 NO_INDEX a[1.5]
      3 NO_INDEX a[-1]
      3 NO_INDEX a[]
      3 NO_INDEX a[1e2]
      5 UNKNOWN_SIGN x + @
      2 UNKNOWN_SIGN x!
      2 UNKNOWN_SIGN x%
      1 UNKNOWN_SIGN $x$
      2 UNKNOWN_SIGN x'
      1 UNKNOWN_SIGN \\frac{x}{2}
      1 UNKNOWN_SIGN {x}
      3 UNKNOWN_SIGN x \ud83d\ude00
      2 UNKNOWN_SIGN x\u2264y
      1 UNKNOWN_SIGN |x|
      2 UNKNOWN_SIGN x,y
      1 UNKNOWN_SIGN \u00e9
      1 BAD_NUMBER 1.2.3
      3 BAD_NUMBER x*1..2
      2 BAD_NUMBER x\u207b
      2 DECIMAL_COMMA 1,5x
      5 DECIMAL_COMMA (x+2,5)
      3 LONG_NAME 2*averylongname
      1 NOT_A_NAME 3 = x
      1 VALUE_MISSING = x
      4 NOT_A_NAME x+y=3
      1 NOT_A_NAME x; y
      1 TAKEN_NAME exp = x; x
      1 TAKEN_NAME \u03c0 = 3; \u03c0*x
      8 NAMED_TWICE s = x; s = 2; s
      1 NAMED_LATE s = s + 1; s
      8 NAMED_LATE y = s; s = x; y
      7 RESULT_MISSING y = x;
      1 NO_VARIABLE 3
      9 NO_VARIABLE s = 2; 3*s
      1 NO_VARIABLE e
      6 LENGTHS_DIFFER [a,b]+[a,b,c]
      1 LENGTHS_DIFFER dot([a,b],[c])
      1 LIST_WANTED softmax(x)
      3 LIST_WANTED 2*sum(x)
      1 LIST_WANTED dot([a],b)
      1 LIST_WANTED max(x)
      3 NUMBER_WANTED x^[a,b]
      6 NO_SUCH_ENTRY [a,b][2]
      2 NO_ENTRIES x[0]
      1 RESULT_IS_LIST [a,b]
      1 RESULT_IS_LIST softmax([a,b])
      5 LOG_OF_NOT_POSITIVE x + ln(0)
      5 LOG_OF_NOT_POSITIVE x * log(2-3)
      3 ROOT_OF_NEGATIVE x+\u221a(-4)
      5 POWER_OF_NEGATIVE (-8)^(1/3)+x
      2 DIVISION_BY_ZERO x/0
      6 DIVISION_BY_ZERO x+(1)/(2-2)
      3 TOO_LARGE x+1e999
      3 TOO_LARGE x+exp(1000)
      17 TOO_MANY_VARIABLES a+b+c+d+f+g+h+i+j
      """;

  /** One refused text. */
  record Refused(int column, Reason reason, String text) {}

  static Stream<Refused> awkward() {
    return AWKWARD.lines().map(ExpressionFaultTest::refused);
  }

  private static Refused refused(String line) {
    List<String> words = Arrays.asList(line.split(" ", 3));
    String text = words.size() < 3 ? "" : words.get(2).replace('~', ' ');
    return new Refused(Integer.parseInt(words.get(0)), Reason.valueOf(words.get(1)), text);
  }

  @ParameterizedTest
  @MethodSource("awkward")
  void isRefusedWithPlaceAndReason(Refused wanted) {
    ExpressionFault fault = fault(wanted.text());
    assertEquals(wanted.reason(), fault.reason(), fault::getMessage);
    assertEquals(wanted.column(), fault.position() + 1, fault::getMessage);
    assertTrue(fault.getMessage().startsWith("column " + wanted.column() + ": "));
    assertTrue(fault.end() > fault.position(), "marks something");
  }

  @Test
  void coversAHundredTextsAndEveryReasonThatATextCanHave() {
    Set<Reason> covered = new HashSet<>();
    awkward().forEach(refused -> covered.add(refused.reason()));
    assertTrue(awkward().map(Refused::text).distinct().count() >= 100);
    Set<Reason> missing = new HashSet<>(Set.of(Reason.values()));
    missing.removeAll(covered);
    // These have tests of their own below, or come with the values of variables.
    missing.removeAll(Set.of(Reason.TOO_LONG, Reason.TOO_DEEP, Reason.TOO_MANY_OPERATIONS));
    missing.removeAll(Set.of(Reason.ROOT_OF_ZERO, Reason.POWER_OF_ZERO));
    assertEquals(Set.of(), missing);
  }

  private static ExpressionFault fault(String text) {
    return assertThrows(ExpressionFault.class, () -> Expression.parse(text), text);
  }

  @Test
  void saysWhatWasFoundAndWhatWouldBeRight() {
    assertEquals("column 7: a ) closes nothing", fault("(3x+1))^2").getMessage());
    assertEquals(
        "column 6: 2 entries on the left, 3 on the right", fault("[a,b]+[a,b,c]").getMessage());
    assertEquals(
        "column 2: a comma separates entries; write 1.5 with a point", fault("1,5x").getMessage());
  }

  @Test
  void refusesWhatIsTooLongTooDeepOrTooMuchAndSaysTheLimit() {
    ExpressionFault tooLong = fault("x+".repeat(150) + "x");
    assertEquals("column 301: 301 characters are too many: 300 fit", tooLong.getMessage());
    for (String nested : List.of("(", "-", "[", "exp(", "x^", "exp ", "2(", "--(")) {
      ExpressionFault tooDeep = fault(nested.repeat(290 / nested.length()) + "x");
      assertEquals(Reason.TOO_DEEP, tooDeep.reason(), tooDeep.getMessage());
      assertTrue(tooDeep.getMessage().contains("40 deep"), tooDeep.getMessage());
    }
    ExpressionFault tooMuch = fault("x" + "+x".repeat(61));
    assertEquals(Reason.TOO_MANY_OPERATIONS, tooMuch.reason());
    assertEquals("column 122: more than 60 operations do not fit", tooMuch.getMessage());
  }

  @Test
  void refusesWhatHasNoValueOrNoSlopeForTheseNumbers() throws ExpressionFault {
    assertEquals("column 1: ln takes a positive number, and here it gets −3", at("ln(x)", -3));
    assertEquals("column 3: this divides by 0", at("1 / x", 0));
    assertEquals("column 1: √ has no slope at 0", at("sqrt(x)", 0));
    assertEquals("column 2: 0 to the power of 0.5 has no value or no slope", at("x^0.5", 0));
    assertEquals("column 2: −2 to the power of −2 is no real number", at("x^x", -2));
    assertEquals("column 1: this comes out larger than any double", at("exp(x)", 1000));
  }

  private static String at(String text, double x) throws ExpressionFault {
    Expression expression = Expression.parse(text);
    return assertThrows(ExpressionFault.class, () -> expression.graph(x)).getMessage();
  }

  /** Whatever is typed, it is read or refused: no other exception, no place outside the text. */
  @Test
  void readsOrRefusesWhateverIsTyped() {
    String signs = "xyab0123.,;=()[]+-*/^ e\u00b2\u221a\u2212\u00b7";
    List<String> pieces =
        List.of("exp", "ln ", "max(", "softmax([", "])", "[0]", "1e", "\u03c3", "s=");
    Random random = new Random(7);
    int read = 0;
    for (int trial = 0; trial < 20_000; trial++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        int pick = random.nextInt(signs.length() + pieces.size());
        text.append(
            pick < signs.length() ? "" + signs.charAt(pick) : pieces.get(pick - signs.length()));
      }
      try {
        Expression.parse(text.toString());
        read++;
      } catch (ExpressionFault fault) {
        assertTrue(fault.position() >= 0 && fault.position() <= text.length(), fault::getMessage);
      }
    }
    assertTrue(read > 500, read + " were read");
  }
}
