package forwardpass.lessons.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What readers were seen to type, and more of each kind. Values are worked by hand; those of
 * arithmetic were computed by Python 3.11 ({@code 472/10000}, {@code math.sqrt(2)}).
 */
class NumberTextTest {
  /** A row of a table below writes ⏎ for a line's end, ⇥ for a tab, ⍽ for a thin space. */
  private static String typed(String row) {
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
          """)
  void readsOneNumber(String row, double value) throws Unreadable {
    double read = NumberText.one(typed(row), Asked.decimals(-1));
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
    assertEquals(value, NumberText.one(row, Asked.decimals(decimals)), 1e-12);
  }

  @Test
  void goesByTheRange() throws Unreadable {
    assertEquals(1.234, NumberText.one("1,234", Asked.within(0, 5, 0.1)));
    assertEquals(1234, NumberText.one("1,234", Asked.within(2, 5000, 0.5)));
    assertEquals(1024, NumberText.one("1,024", Asked.within(1, 2048, 1)));
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
          ln 4 => fault.not-a-number => 0
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
        assertThrows(Unreadable.class, () -> NumberText.one(row, Asked.decimals(-1)), row);
    assertEquals(key, fault.message().key());
    assertEquals(position, fault.position(), row);
  }

  @Test
  void quotesOnlyTheBeginningOfALongText() {
    String long400 = "1".repeat(400);
    Unreadable fault =
        assertThrows(Unreadable.class, () -> NumberText.one(long400, Asked.within(0, 5, 1)));
    assertEquals("fault.too-large", fault.message().key());
    assertEquals(
        "Text[text=" + "1".repeat(24) + "…]",
        fault.message().args().get(0).value().get(0).toString());
    assertEquals(
        "fault.too-long",
        assertThrows(
                Unreadable.class, () -> NumberText.one("1".repeat(10_000), Asked.within(0, 5, 1)))
            .message()
            .key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          2, 1, 0 => 2 1 0
          2,1,0 => 2 1 0
          2;1;0 => 2 1 0
          2 1 0 => 2 1 0
          2⏎1⏎0 => 2 1 0
          2⇥1⇥0 => 2 1 0
          [2, 1, 0] => 2 1 0
          [2 1 0] => 2 1 0
          [2,1,0] => 2 1 0
          (2, 1, 0) => 2 1 0
          {2,1,0} => 2 1 0
          { 2, 1, 0 } => 2 1 0
          ( 2,1 , 0 ) => 2 1 0
          2 , 1 , 0 => 2 1 0
          2, 1, 0, => 2 1 0
          [2; 1; 0] => 2 1 0
          [[2], [1], [0]] => 2 1 0
          [[2, 1, 0]] => 2 1 0
          np.array([2, 1, 0]) => 2 1 0
          numpy.array([2., 1., 0.]) => 2 1 0
          array([2., 1., 0.], dtype=float32) => 2 1 0
          torch.tensor([2.0, 1.0, 0.0]) => 2 1 0
          tensor([2., 1., 0.]) => 2 1 0
          new double[] {2, 1, 0} => 2 1 0
          double[] z = {2, 1, 0}; => 2 1 0
          new float[]{2f, 1f, 0f} => 2 1 0
          z = [2, 1, 0] => 2 1 0
          \\begin{pmatrix} 2 \\\\ 1 \\\\ 0 \\end{pmatrix} => 2 1 0
          0,665; 0,245; 0,090 => 0.665 0.245 0.09
          0,665 ; 0,245 ; 0,090 => 0.665 0.245 0.09
          0,665;0,245;0,090 => 0.665 0.245 0.09
          0,665 0,245 0,090 => 0.665 0.245 0.09
          0,665⏎0,245⏎0,090 => 0.665 0.245 0.09
          0,665⇥0,245⇥0,090 => 0.665 0.245 0.09
          0,333, 0,333, 0,334 => 0.333 0.333 0.334
          0.333, 0.333, 0.334 => 0.333 0.333 0.334
          0.665,0.245,0.090 => 0.665 0.245 0.09
          66.5 %, 24.5 %, 9.0 % => 0.665 0.245 0.09
          66.5%, 24.5%, 9.0% => 0.665 0.245 0.09
          66.5% 24.5% 9.0% => 0.665 0.245 0.09
          66,5 %; 24,5 %; 9,0 % => 0.665 0.245 0.09
          66.5 % 24.5 % 9.0 % => 0.665 0.245 0.09
          1/2, 1/3, 1/6 => 0.5 0.3333333333333333 0.16666666666666666
          1 / 2, 1 / 3, 1 / 6 => 0.5 0.3333333333333333 0.16666666666666666
          1/2 1/3 1/6 => 0.5 0.3333333333333333 0.16666666666666666
          -1, −2, –3 => -1 -2 -3
          1 -2 3 => 1 -2 3
          1, -2, +3 => 1 -2 3
          -1,-2,-3 => -1 -2 -3
          1,-2,3 => 1 -2 3
          1e3, 1e-3, 0 => 1000 0.001 0
          sqrt(2), sqrt(4), sqrt(9) => 1.4142135623730951 2 3
          393⍽216, 12, 1 => 393216 12 1
          1 000, 2 000, 3 000 => 1000 2000 3000
          1,5; 2,5; 3,5 => 1.5 2.5 3.5
          1,5;2,5;3,5 => 1.5 2.5 3.5
          1,5 2,5 3,5 => 1.5 2.5 3.5
          -1,5; −2,5; 3,5 => -1.5 -2.5 3.5
          1.5; 2.5; 3.5 => 1.5 2.5 3.5
          """)
  void readsThreeNumbers(String row, String values) throws Unreadable {
    List<Double> read = list(typed(row), Asked.decimals(-1), 3, 3);
    assertEquals(3, read.size(), row);
    String[] wanted = values.split(" ", -1);
    for (int i = 0; i < 3; i++) {
      assertEquals(Double.parseDouble(wanted[i]), read.get(i), 1e-15, row);
    }
  }

  private static List<Double> list(String text, Asked asked, int min, int max) throws Unreadable {
    return flat(
        NumberText.rows(
            text, asked, true, rows -> flat(rows).size() >= min && flat(rows).size() <= max));
  }

  private static List<Double> flat(List<List<Double>> rows) {
    List<Double> out = new ArrayList<>();
    rows.forEach(out::addAll);
    return out;
  }

  @Test
  void readsCommasInAListByWhatFits() throws Unreadable {
    assertEquals(List.of(1.5, 2.5), list("1,5; 2,5", Asked.decimals(-1), 2, 6));
    assertEquals(List.of(1.0, 5.0, 2.0, 5.0), list("1,5; 2,5", Asked.decimals(-1), 4, 4));
    assertEquals(List.of(1.5, 2.5), list("1,5 2,5", Asked.decimals(-1), 2, 2));
    assertEquals(List.of(2.0, 1.0), list("2,1", Asked.decimals(-1), 1, 6));
    assertEquals(List.of(2.1), list("2,1", Asked.decimals(-1), 1, 1));
    assertEquals(List.of(1000.0, 12.0), list("1 000, 12", Asked.decimals(-1), 2, 2));
    assertEquals(List.of(1.0, 12.0), list("1, 12", Asked.decimals(-1), 1, 6));
    assertEquals(List.of(1.234, 5.678), list("1,234; 5,678", Asked.decimals(3), 2, 2));
    assertEquals(List.of(1234.0, 5678.0), list("1,234; 5,678", Asked.decimals(0), 2, 2));
    assertEquals(List.of(1.234, 5.678), list("1,234; 5,678", Asked.within(0, 9, 0.1), 2, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          1,5 2,5 => fault.one-or-two => 1
          1,5, 2,5 => fault.one-or-two => 1
          1,234; 5,678 => fault.two-readings => 0
          1, x, 3 => fault.not-a-number => 3
          1,,3 => fault.number-missing => 2
          1, , 3 => fault.number-missing => 3
          0.5, half, 1 => fault.not-a-number => 5
          1, 2x => fault.number-missing => 5
          1, 2y => fault.not-a-number => 4
          1, 2/0 => fault.divided-by-zero => 5
          """)
  void saysWhatIsWrongWithAListAndWhere(String row, String key, int position) {
    Unreadable fault =
        assertThrows(Unreadable.class, () -> list(row, Asked.decimals(-1), 1, 6), row);
    assertEquals(key, fault.message().key(), row);
    assertEquals(position, fault.position(), row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          1, 2; 3, 4
          1,2;3,4
          1 2; 3 4
          1 2⏎3 4
          1, 2⏎3, 4⏎
          1⇥2⏎3⇥4⏎
          [[1, 2], [3, 4]]
          [[1,2],[3,4]]
          [[1, 2],⏎ [3, 4]]
          [[1 2]⏎ [3 4]]
          [[1. 2.]⏎ [3. 4.]]
          [[1.00000e+00 2.00000e+00]⏎ [3.00000e+00 4.00000e+00]]
          [[1.⏎  2.]⏎ [3.⏎  4.]]
          array([[1., 2.],⏎       [3., 4.]])
          np.array([[1, 2], [3, 4]])
          np.array([[1, 2], [3, 4]], dtype=np.float32)
          tensor([[1., 2.],⏎        [3., 4.]])
          torch.tensor([[1, 2], [3, 4]])
          W = np.array([[1, 2], [3, 4]])
          {{1, 2}, {3, 4}}
          {{1,2},{3,4}}
          new double[][] {{1, 2}, {3, 4}}
          new double[][] {⏎  {1, 2},⏎  {3, 4},⏎}
          double[][] a = {{1, 2}, {3, 4}};
          new float[][]{{1f, 2f}, {3f, 4f}};
          [1 2; 3 4]
          [1, 2; 3, 4]
          [1,2;3,4]
          A = [1 2; 3 4];
          A = [1 2⏎     3 4]
          [1, 2⏎ 3, 4]
          \\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}
          \\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}
          \\left[\\begin{array}{cc} 1 & 2 \\\\ 3 & 4 \\\\ \\end{array}\\right]
          $\\begin{matrix}⏎1 & 2 \\\\⏎3 & 4⏎\\end{matrix}$
          ((1, 2), (3, 4))
          1 & 2 \\\\ 3 & 4
          """)
  void readsATwoByTwoMatrixFromWhateverWroteIt(String row) throws Unreadable {
    assertEquals(
        List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)),
        table(typed(row), Asked.within(-9, 9, 0.5), 1, 4),
        row);
  }

  private static List<List<Double>> table(String text, Asked asked, int min, int max)
      throws Unreadable {
    return NumberText.rows(
        text,
        asked,
        false,
        rows ->
            rows.size() >= min
                && rows.size() <= max
                && rows.stream().allMatch(r -> r.size() >= min && r.size() <= max));
  }

  @Test
  void readsDecimalCommasInATableByWhatSeparates() throws Unreadable {
    Asked any = Asked.decimals(-1);
    List<List<Double>> halves = List.of(List.of(1.5, -2.5), List.of(3.5, 4.5));
    assertEquals(halves, table("1,5\t-2,5\n3,5\t4,5\n", any, 1, 4));
    assertEquals(halves, table("1,5 & −2,5 \\\\ 3,5 & 4,5", any, 1, 4));
    assertEquals(halves, table("1,5 −2,5; 3,5 4,5", any, 2, 2));
    assertEquals(List.of(List.of(1.0, 5.0), List.of(2.0, 5.0)), table("1,5; 2,5", any, 1, 4));
    assertThrows(Unreadable.class, () -> table("1,5 2,5; 3,5 4,5", any, 1, 4));
    assertEquals(List.of(List.of(1.0, 5.0)), table("1,5", any, 1, 4));
    assertEquals(
        List.of(List.of(0.5, 1.0 / 3), List.of(0.25, 0.1)), table("1/2 1/3\n25% 10%", any, 1, 4));
  }

  @Test
  void namesAnEmptyCellOfASpreadsheet() {
    Unreadable fault =
        assertThrows(Unreadable.class, () -> table("1\t\t3", Asked.decimals(-1), 1, 4));
    assertEquals("fault.number-missing", fault.message().key());
    assertEquals(2, fault.position());
  }
}
