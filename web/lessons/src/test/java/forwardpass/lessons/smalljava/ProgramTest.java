package forwardpass.lessons.smalljava;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
  private static final int FUEL = 10_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "return z[3];                              | code.out-of-bounds",
        "return z[-1];                             | code.out-of-bounds",
        "while (true) { }                          | code.endless",
        "return f(z);                              | code.too-deep",
        "int a = 1; return a / (a - 1);            | code.int-by-zero",
        "double[] a = new double[-1]; return 1;    | code.array-size",
        "double[] a = new double[9999999]; return 1; | code.array-size",
        "for (;;) { double[] a = new double[900000]; } | code.endless"
      })
  void stopsWhatGoesWrongWhileItRuns(String body, String key) {
    Program program = Program.read("static double f(double[] z) { " + body + " }");
    CodeFault fault =
        assertThrows(
            CodeFault.class, () -> program.call("f", List.of(new double[] {2, 1, 0}), FUEL));
    assertEquals(key, fault.said().key());
  }

  @Test
  void pointsAtThePlace() {
    String text = "static double f(double[] z) {\n  return zz[0];\n}";
    CodeFault fault = assertThrows(CodeFault.class, () -> Program.read(text));
    assertEquals("code.unknown-name", fault.said().key());
    assertEquals(text.indexOf("zz"), fault.position());
  }

  @Test
  void saysThatNothingIsThere() {
    CodeFault fault = assertThrows(CodeFault.class, () -> Program.read("  // nothing\n"));
    assertEquals("code.no-method", fault.said().key());
  }

  @Test
  void neverFailsInAnyOtherWayOnBrokenPrograms() {
    String whole =
        "static double[] f(double[] z) { double s = 0; for (int i = 0; i < z.length; i++) { s +="
            + " Math.exp(z[i]); } return new double[] {s, -1.5e3}; }";
    for (int cut = 0; cut < whole.length(); cut++) {
      for (String inserted : List.of("", "}", "(", "=", "z", "1", "[", ";", "/*")) {
        String broken = whole.substring(0, cut) + inserted + whole.substring(cut + 1);
        try {
          Program.read(broken).call("f", List.of(new double[] {1, 2}), FUEL);
        } catch (CodeFault fault) {
          assertEquals(true, fault.position() >= 0 && fault.position() <= broken.length());
        }
      }
    }
  }
}
