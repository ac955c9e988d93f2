package forwardpass.lessons.smalljava;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The truth about Java is javac: what it accepts runs here with the same result, or is refused. */
class JavacAgreementTest {
  private static final int FUEL = 100_000;

  private static final List<String> ACCEPTED =
      List.of(
          "static double[] f(double[] z) { return z; }",
          "static int f(double[] z) { return 7 / 2 + -7 / 2 + 7 % -3 + -7 % 3; }",
          "static double f(double[] z) { return 7 / 2 * 1.5 + 7 / 2.0; }",
          "static int f(double[] z) { return (int) 3.99 + (int) -3.99 + (int) 1e20; }",
          "static double f(double[] z) { double s = 0; for (double x : z) { s += x; } return s; }",
          "static double f(double[] z) { int i = 3; i += 1.7; i *= 2; i -= 1; return i / 2; }",
          "static int f(double[] z) { int i = 2147483647; i++; return i; }",
          "static double f(double[] z) { int n = z.length; return n > 2 ? 1 : 0.5; }",
          "static boolean f(double[] z) { return z.length > 1 && z[0] > z[1] || !(z[0] == 2); }",
          "static int[] f(double[] z) { int[] a = {3, 1, 2}; a[0]--; a[1] += a[2]; return a; }",
          "static double[] f(double[] z) { var c = z.clone(); c[0] = -c[0]; return c; }",
          "static int f(double[] z) { int n = 0; while (true) { n++; if (n == 5) break; } return n; }",
          "static int f(double[] z) { int s = 0; for (int i = 0; i < 9; i++) { if (i % 2 == 0)"
              + " continue; s += i; } return s; }",
          "static int f(double[] z) { int s = 0; for (int i = 0; i < 3; i++) for (int j = i; j < 3;"
              + " ++j) s += i * j; return s; }",
          "static double f(double[] z) { return g(3) + g(2); } static double g(int n) { return n == 0"
              + " ? 1 : n * g(n - 1); }",
          "static double[] f(double[] z) { double[] p = new double[z.length]; set(p, 4); return p; }"
              + " static void set(double[] a, double x) { a[a.length - 1] = x; }",
          "static double f(double[] z) { return Math.max(1, 2) / Math.min(4, 3) + Math.abs(-2.5); }",
          "static double f(double[] z) { return Math.sqrt(2) + Math.floor(-1.5) + Math.ceil(1.2); }",
          "static double f(double[] z) { double m = Double.NEGATIVE_INFINITY; for (int i = 0; i <"
              + " z.length; i++) m = Math.max(m, z[i]); return m - 0.5e1 * .25; }",
          "static double f(double[] z) { /* a\ncomment */ double x = 1.; // another\n return -x; }",
          "static double f(double[] z) { return 1.0 / 0 - 2 * (3 + 4) - (double) 5 / 2; }",
          "static double f(double[] z) { double s = 0; for (int i : new int[] {1, 2, 3}) { double"
              + " h = i; s += h / 2; } return s; }",
          "static int f(double[] z) { if (z.length == 0) return 1; else if (z[0] > 1) return 2;"
              + " else return 3; }");

  @Test
  void givesWhatJavaGives(@TempDir Path folder) throws Exception {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < ACCEPTED.size(); i++) {
      methods.append("public static class R").append(i).append(" { public ");
      methods.append(ACCEPTED.get(i)).append(" }\n");
    }
    assertEquals(0, compile(methods.toString(), folder));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      for (int i = 0; i < ACCEPTED.size(); i++) {
        double[] z = {2, 1, -0.5};
        Object here = Program.read(ACCEPTED.get(i)).call("f", List.of(z.clone()), FUEL);
        Object there =
            loader
                .loadClass("ModelContext$R" + i)
                .getMethod("f", double[].class)
                .invoke(null, (Object) z);
        assertEquals(text(there), text(here), ACCEPTED.get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static int f(double[] z) { return 1.5; }",
        "static int f(double[] z) { int n = z[0]; return n; }",
        "static double f(double[] z) { return y; }",
        "static double f(double[] z) { return z.size(); }",
        "static double f(double[] z) { return z + 1; }",
        "static double f(double[] z) { double z = 1; return z; }",
        "static double f(double[] z) { if (z.length) return 1; return 2; }",
        "static double f(double[] z) { return g(1); }",
        "static double f(double[] z) { return g(1, 2); } static double g(int n) { return n; }",
        "static double f(double[] z) { double x = 1 return x; }",
        "static double f(double[] z) { return 1; ",
        "static double f(double[] z) { break; }",
        "static double f(double[] z) { return Math.exp(1, 2); }",
        "static double f(double[] z) { return (1 + ; }",
        "static double f(double[] z) { return !z.length; }",
        "static double f(double[] z) { return z[0.5]; }",
        "static double f(double[] z) { return 99999999999; }",
        "static double f(double[] z) { x = 1; return 1; }",
        "static double f(double[] z) { 1 + 2; return 1; }",
        "static double f(double[] z) { return 1 # 2; }",
        "static double f(double[] z) { for (int i = 0; i < 3; i++) { } return i; }",
      })
  void refusesWhatJavaRefuses(String method, @TempDir Path folder) throws Exception {
    assertNotNull(assertThrows(CodeFault.class, () -> Program.read(method), method).said());
    assertEquals(1, compile(method, folder), method);
  }

  private int compile(String method, Path folder) throws IOException {
    Path source = folder.resolve("ModelContext.java");
    Files.writeString(source, "public class ModelContext { " + method + " }");
    JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    String[] options = {"-d", folder.toString(), source.toString()};
    return javac.run(
        null, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), options);
  }

  private static String text(@Nullable Object value) {
    if (value instanceof double[] doubles) {
      return Arrays.toString(doubles);
    }
    return value instanceof int[] ints ? Arrays.toString(ints) : String.valueOf(value);
  }
}
