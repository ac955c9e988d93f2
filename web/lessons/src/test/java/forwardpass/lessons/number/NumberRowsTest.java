package forwardpass.lessons.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and tables, as readers type and paste them. */
class NumberRowsTest {
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
    List<Double> read = list(NumberTextTest.typed(row), NumberSpec.decimals(-1), 3, 3);
    assertEquals(3, read.size(), row);
    String[] wanted = values.split(" ", -1);
    for (int i = 0; i < 3; i++) {
      assertEquals(Double.parseDouble(wanted[i]), read.get(i), 1e-15, row);
    }
  }

  private static List<Double> list(String text, NumberSpec asked, int min, int max)
      throws Unreadable {
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
    assertEquals(List.of(1.5, 2.5), list("1,5; 2,5", NumberSpec.decimals(-1), 2, 6));
    assertEquals(List.of(1.0, 5.0, 2.0, 5.0), list("1,5; 2,5", NumberSpec.decimals(-1), 4, 4));
    assertEquals(List.of(1.5, 2.5), list("1,5 2,5", NumberSpec.decimals(-1), 2, 2));
    assertEquals(List.of(2.0, 1.0), list("2,1", NumberSpec.decimals(-1), 1, 6));
    assertEquals(List.of(2.1), list("2,1", NumberSpec.decimals(-1), 1, 1));
    assertEquals(List.of(1000.0, 12.0), list("1 000, 12", NumberSpec.decimals(-1), 2, 2));
    assertEquals(List.of(1.0, 12.0), list("1, 12", NumberSpec.decimals(-1), 1, 6));
    assertEquals(List.of(1.234, 5.678), list("1,234; 5,678", NumberSpec.decimals(3), 2, 2));
    assertEquals(List.of(1234.0, 5678.0), list("1,234; 5,678", NumberSpec.decimals(0), 2, 2));
    assertEquals(List.of(1.234, 5.678), list("1,234; 5,678", NumberSpec.within(0, 9, 0.1), 2, 2));
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
        assertThrows(Unreadable.class, () -> list(row, NumberSpec.decimals(-1), 1, 6), row);
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
        table(NumberTextTest.typed(row), NumberSpec.within(-9, 9, 0.5), 1, 4),
        row);
  }

  private static List<List<Double>> table(String text, NumberSpec asked, int min, int max)
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
    NumberSpec any = NumberSpec.decimals(-1);
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
        assertThrows(Unreadable.class, () -> table("1\t\t3", NumberSpec.decimals(-1), 1, 4));
    assertEquals("fault.number-missing", fault.message().key());
    assertEquals(2, fault.position());
  }
}
