package forwardpass.lessons.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What readers were seen to type, and more of each kind. Values are worked by hand; those of
 * arithmetic were computed by Python 3.11 ({@code 472/10000}, {@code math.sqrt(2)}, {@code
 * math.log(4)}).
 */
class NumberTextTest {
  /** A row of a table below writes ⏎ for a line's end, ⇥ for a tab, ⍽ for a thin space. */
  static String typed(String row) {
    return row.replace('⏎', '\n').replace('⇥', '\t').replace('⍽', '\u2009');
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          0.665 => 0.665
          .5 => 0.5
          5. => 5
          0,5 => 0.5
          ,5 => 0.5
          0, => 0
          0,665 => 0.665
          00,5 => 0.5
          1234,567 => 1234.567
          1,23 => 1.23
          12,3456 => 12.3456
          -0,75 => -0.75
          -2 => -2
          −2 => -2
          –2 => -2
          —2 => -2
          ﹣2 => -2
          －2 => -2
          ‐2 => -2
          ‑2 => -2
          ‒2 => -2
          - 2 => -2
          −⍽2 => -2
          +2 => 2
          ＋2 => 2
          -0 => 0
          = 2 => 2
          =2/3 => 0.6666666666666666
          ≈ 0.665 => 0.665
          ≈−1.386 => -1.386
          66.5 % => 0.665
          66.5% => 0.665
          66,5 % => 0.665
          66.5⍽% => 0.665
          66.3 % => 0.663
          -12.5 % => -0.125
          100% => 1
          1/3 => 0.3333333333333333
          1 / 3 => 0.3333333333333333
          -1/4 => -0.25
          1/-4 => -0.25
          1⁄4 => 0.25
          1∕4 => 0.25
          1÷4 => 0.25
          8/2/2 => 2
          100/5/2/2 => 5
          472/10000 => 0.0472
          472/10,000 => 0.0472
          472/10⍽000 => 0.0472
          1,5/2 => 0.75
          3/1,5 => 2
          1e3 => 1000
          1E3 => 1000
          1e-3 => 0.001
          1e−3 => 0.001
          1e–3 => 0.001
          5e-5 => 0.00005
          2,5e-3 => 0.0025
          1e+3 => 1000
          10^3 => 1000
          10^-3 => 0.001
          10^−3 => 0.001
          10^{-3} => 0.001
          10^(-3) => 0.001
          10**3 => 1000
          10⁻³ => 0.001
          2^10 => 1024
          2¹⁰ => 1024
          -2^2 => -4
          1.5·10^-3 => 0.0015
          1.5×10^-3 => 0.0015
          1.5*10^-3 => 0.0015
          1.5 x 10^-3 => 0.0015
          1,5·10^-3 => 0.0015
          1.5⋅10⁻³ => 0.0015
          3·10^-5 => 0.00003
          5.185×10²¹ => 5185000000000000000000
          512*768 => 393216
          512×768 => 393216
          512·768 => 393216
          512 x 768 => 393216
          128X192 => 24576
          128x192 => 24576
          2*3*4 => 24
          2+3*4 => 14
          2*3+4 => 10
          2-3-4 => -5
          0.1+0.2 => 0.3
          1 - 2 => -1
          1 -2 => -1
          7-5 => 2
          3*-2 => -6
          (1+2)/3 => 1
          2*(3+4) => 14
          -(3-5) => 2
          [2] => 2
          {0.5} => 0.5
          1-1/4 => 0.75
          50%*50% => 0.25
          sqrt(2) => 1.4142135623730951
          sqrt 2 => 1.4142135623730951
          √2 => 1.4142135623730951
          √(2) => 1.4142135623730951
          2*√9 => 6
          1/√4 => 0.5
          pi => 3.141592653589793
          π/2 => 1.5707963267948966
          2*pi => 6.283185307179586
          393 216 => 393216
          393⍽216 => 393216
          1 234 567 => 1234567
          -1 234 => -1234
          0.123 456 => 0.123456
          0. 665 => 0.665
          0 ,665 => 0.665
          0, 665 => 0.665
          1,234.5 => 1234.5
          1.234,5 => 1234.5
          1,234,567 => 1234567
          1,234,567.5 => 1234567.5
          1.234.567 => 1234567
          1.234.567,25 => 1234567.25
          1_000_000 => 1000000
          1'234'567 => 1234567
          1’234 => 1234
          10,000 => 10000
          1.234 => 1.234
          1.0f => 1
          2d => 2
          0.5F => 0.5
          1e5f => 100000
          007 => 7
          ½ => 0.5
          1½ => 1.5
          ⅔ => 0.6666666666666666
          ¼+⅜ => 0.625
          -¾ => -0.75
          ln 4 => 1.3862943611198906
          ln(1/4) => -1.3862943611198906
          -ln 0.25 => 1.3862943611198906
          −ln(0,25) => 1.3862943611198906
          ln(4)/ln(2) => 2
          exp(1) => 2.718281828459045
          e^2 => 7.38905609893065
          e^-0.5 => 0.6065306597126334
          e^{0.5} => 1.6487212707001282
          １２ => 12
          ０．５ => 0.5
          ~0.5 => 0.5
          p = 0.5 => 0.5
          loss ≈ 1.386 => 1.386
          σ = 2 => 2
          6∶2 => 3
          """)
  void readsOneNumber(String row, double value) throws Unreadable {
    double read = NumberText.one(typed(row), NumberSpec.decimals(-1));
    assertEquals(value, read, Math.abs(value) * 1e-15, row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          1,204 => 3 => 1.204
          -1,204 => 3 => -1.204
          589,824 => 0 => 589824
          0,432 => 0 => 0.432
          10,000 => 3 => 10
          10,000 => 2 => 10000
          472/10,000 => 3 => 0.0472
          472/10,000 => 0 => 0.0472
          128,000/1,000 => 3 => 128
          1,024*768 => 0 => 786432
          """)
  void goesByTheDecimalsAskedFor(String row, int decimals, double value) throws Unreadable {
    assertEquals(value, NumberText.one(row, NumberSpec.decimals(decimals)), 1e-12);
  }

  @Test
  void goesByTheRange() throws Unreadable {
    assertEquals(1.234, NumberText.one("1,234", NumberSpec.within(0, 5, 0.1)));
    assertEquals(1234, NumberText.one("1,234", NumberSpec.within(2, 5000, 0.5)));
    assertEquals(1024, NumberText.one("1,024", NumberSpec.within(1, 2048, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          "" => fault.number-missing => 0
          "   " => fault.number-missing => 3
          = => fault.number-missing => 1
          3/ => fault.number-missing => 2
          3* => fault.number-missing => 2
          - => fault.number-missing => 1
          1e => fault.not-a-number => 1
          1..2 => fault.not-a-number => 2
          1,,2 => fault.not-a-number => 2
          1,23,4 => fault.not-a-number => 0
          12,34,567 => fault.not-a-number => 0
          1.2.3 => fault.not-a-number => 0
          two => fault.not-a-number => 0
          about two => fault.not-a-number => 0
          2 m => fault.not-a-number => 2
          --1 => fault.not-a-number => 1
          0x10 => fault.not-a-number => 1
          1/0 => fault.divided-by-zero => 2
          1/(2-2) => fault.divided-by-zero => 2
          ln 1/4 => fault.not-a-number => 4
          ln 0 => fault.not-a-number => 0
          ln(-1) => fault.not-a-number => 0
          log 4 => fault.not-a-number => 0
          e => fault.not-a-number => 0
          2.5½ => fault.not-a-number => 0
          1 ½ => fault.not-a-number => 2
          sqrt(0-1) => fault.not-a-number => 0
          sqrt(4 => fault.not-a-number => 6
          2^0.5 => fault.not-a-number => 1
          (1 => fault.not-a-number => 2
          1) => fault.not-a-number => 1
          39 32 => fault.blank-inside => 3
          3 9321 => fault.blank-inside => 2
          0.5; 0.3 => fault.not-a-number => 3
          1e999 => fault.not-a-number => 0
          1,234 => fault.two-readings => 0
          -1,234 => fault.two-readings => 1
          472/12,345 => fault.two-readings => 4
          12,345 % => fault.two-readings => 0
          NaN => fault.not-a-number => 0
          eleven => fault.not-a-number => 0
          ٣ => fault.not-a-number => 0
          """)
  void saysWhatIsWrongWithOneNumberAndWhere(String row, String key, int position) {
    Unreadable fault =
        assertThrows(Unreadable.class, () -> NumberText.one(row, NumberSpec.decimals(-1)), row);
    assertEquals(key, fault.message().key());
    assertEquals(position, fault.position(), row);
  }

  @Test
  void quotesOnlyTheBeginningOfALongText() {
    String long400 = "1".repeat(400);
    Unreadable fault =
        assertThrows(Unreadable.class, () -> NumberText.one(long400, NumberSpec.within(0, 5, 1)));
    assertEquals("fault.too-large", fault.message().key());
    assertEquals(
        "Text[text=" + "1".repeat(24) + "…]",
        fault.message().args().get(0).value().get(0).toString());
    assertEquals(
        "fault.too-long",
        assertThrows(
                Unreadable.class,
                () -> NumberText.one("1".repeat(10_000), NumberSpec.within(0, 5, 1)))
            .message()
            .key());
  }
}
