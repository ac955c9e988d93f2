package forwardpass.lessons.smalljava;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Message;
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
import org.junit.jupiter.params.provider.CsvSource;
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
          "static double f(double[] z) { return Math.sin(2) - Math.cos(0.5); }",
          "static double f(double[] z) { double m = Double.NEGATIVE_INFINITY; for (int i = 0; i <"
              + " z.length; i++) m = Math.max(m, z[i]); return m - 0.5e1 * .25; }",
          "static double f(double[] z) { /* a\ncomment */ double x = 1.; // another\n return -x; }",
          "static double f(double[] z) { return 1.0 / 0 - 2 * (3 + 4) - (double) 5 / 2; }",
          "static double f(double[] z) { double s = 0; for (int i : new int[] {1, 2, 3}) { double"
              + " h = i; s += h / 2; } return s; }",
          "static int f(double[] z) { if (z.length == 0) return 1; else if (z[0] > 1) return 2;"
              + " else return 3; }",
          "static double f(double[] z) { final double a = 2; final int n; for (final var x : z) { if (x"
              + " > a) return x; } return a; }",
          "static int f(double[] z) { while (true) { if (z.length > 1) return 4; } }",
          "static int f(double[] z) { for (;;) { return 4; } }",
          "static int f(double[] z) { while (true) { while (true) { break; } if (z.length > 1) break; }"
              + " return 3; }",
          "static int f(double[] z) { do_it(z); { return 2; } } static void do_it(double[] z) { return;"
              + " }",
          "static double f(double[] z) { return g(1) + g(1.0) + g(z) + g(1, 2); } static int g(int n) {"
              + " return 10; } static int g(double x) { return 200; } static int g(double[] a) { return"
              + " 3000; } static int g(double a, int b) { return 40000; }",
          "static int f(double[] z) { double record = 0; record = 2; return g(1, 2); } static int"
              + " g(double a, double b) { return 1; } static int g(int a, double b) { return 2; }",
          "static int f(double[] z) { int n; if (z.length > 1) { n = 1; } else { n = 2; } return n; }",
          "static int f(double[] z) { int n; if (z.length < 1) { return 7; } else { n = 2; } return n; }",
          "static int f(double[] z) { int n; while (true) { if (z.length > 1) { n = 3; break; } } return"
              + " n; }",
          "static int f(double[] z) { int s = 0; for (double x : z) { int n; if (x < 0) continue; n = 2;"
              + " s += n; } return s; }",
          "static int f(double[] z) { final int n; n = 4; final int k; if (n > 3) k = 1; else k = 2;"
              + " return n + k; }",
          "static double f(double[] z) { double x; x = 1; x += 1; x++; double[] a; a = z; a[0] = x;"
              + " return a[0]; }",
          "static int f(double[] z) { int n; for (n = 0; n < 3; n++) { } return n; }",
          "static double f(double[] z) { return 0.0 + 0e5 + 4.9e-324 + 1.7976931348623157e308; }");

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
        "static double f(double[] z) { }",
        "static double f(double[] z) { if (z.length > 0) return 1; }",
        "static double f(double[] z) { while (true) { break; } }",
        "static double f(double[] z) { return 1; return 2; }",
        "static double f(double[] z) { while (true) { } return 2; }",
        "static double f(double[] z) { for (;;) { break; z[0] = 1; } return 2; }",
        "static double f(double[] z) { while (false) { z[0] = 1; } return 2; }",
        "static double f(double[] z) { return 1; } static double f(double[] y) { return 1; }",
        "static double f(final double[] z) { z = z; return 1; }",
        "static double f(double[] z) { final int n = 1; n++; return n; }",
        "static double f(double[] z) { for (final double x : z) { x = 1; } return 1; }",
        "static int f(double[] z) { int n; return n; }",
        "static int f(double[] z) { int n; n++; return 1; }",
        "static int f(double[] z) { int n; n += 1; return 1; }",
        "static int f(double[] z) { int n; n = n; return 1; }",
        "static int f(double[] z) { int[] a; a[0] = 1; return 1; }",
        "static int f(double[] z) { int n; if (z.length > 1) n = 1; return n; }",
        "static int f(double[] z) { int n; if (z.length > 1) n = 1; else z[0] = 1; return n; }",
        "static int f(double[] z) { int n; while (z.length > 5) { n = 1; } return n; }",
        "static int f(double[] z) { int n; for (double x : z) { n = 1; } return n; }",
        "static int f(double[] z) { int n; for (int i = 0; i < 3; i++) { n = i; } return n; }",
        "static int f(double[] z) { int n; while (true) { if (z.length > 1) break; n = 3; break; } return"
            + " n; }",
        "static int f(double[] z) { int s = 0; for (double x : z) { int n; if (x > 0) n = 2; s += n; }"
            + " return s; }",
        "static int f(double[] z) { final int n; n = 1; n = 2; return n; }",
        "static int f(double[] z) { static int n = 1; return n; }",
        "static int f(double[] z) { return z.length(); }",
        "static double f(double[] z) { double class = 1; return 1; }",
        "static double f(double[] z) { int null = 1; return 1; }",
        "static double switch(double[] z) { return 1; }",
        "static double f(double[] z) { return 1.0e400; }",
        "static double f(double[] z) { return 1e-400; }",
        "static double f(double[] z) { return 08; }",
        "static double f(double[] z) { return g(z); } static int g(int n) { return 1; }",
      })
  void refusesWhatJavaRefuses(String method, @TempDir Path folder) throws Exception {
    assertNotNull(assertThrows(CodeFault.class, () -> Program.read(method), method).said());
    assertEquals(1, compile(method, folder), method);
  }

  /** Java that this small one leaves out is refused in words that name it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "double a = 1, b = 2;~code.one-at-a-time~",
        "for (int i = 0, n = 3; i < n; i++) { }~code.one-at-a-time~",
        "for (int i = 0; i < 3; i++, z[0]++) { }~code.one-at-a-time~",
        "int i = 0; z[i++] = 1;~code.own-statement~++",
        "double x = 1; double y = 1; x = y = 1;~code.own-statement~=",
        "do { } while (true);~code.not-in-small-java~do",
        "switch (z.length) { default: }~code.not-in-small-java~switch",
        "throw null;~code.not-in-small-java~throw",
        "double[] c = null;~code.not-in-small-java~null",
        "long n = 1;~code.not-in-small-java~long",
        "String s;~code.unknown-type~String",
        "double[][] m;~code.not-in-small-java~double[][]",
        "double x = Math.hypot(3, 4);~code.not-in-small-java~Math.hypot",
        "boolean b = Double.isNaN(1);~code.not-in-small-java~Double.isNaN",
        "double x = Arrays.stream(z).sum();~code.not-in-small-java~Arrays.stream",
        "System.out.println(1);~code.not-in-small-java~System.out",
        "List<Double> l = new ArrayList<>();~code.not-in-small-java~List<\u2026>",
        "boolean[] b = new boolean[2];~code.not-in-small-java~boolean[]",
        "double a[] = {1};~code.not-in-small-java~a[]",
        "int n = 1 << 2;~code.not-in-small-java~<<",
        "int n = 8 >> 2;~code.not-in-small-java~>>",
        "int n = 8 >>> 2;~code.not-in-small-java~>>>",
        "int n = 1; n |= 2;~code.not-in-small-java~|=",
        "int n = 1; n <<= 2;~code.not-in-small-java~<<=",
        "Runnable r = () -> { };~code.unknown-type~Runnable",
        "return z.length > 1 & z[0] > 1 ? 1 : 0;~code.not-in-small-java~&",
        "return z instanceof double[] ? 1 : 0;~code.not-in-small-java~instanceof",
        "double x = Math.TAU;~code.not-in-small-java~Math.TAU",
        "static double K = 2;~code.inside-method~static",
        "int n = 0xFF;~code.unknown-number~0xFF",
        "int n = 1_000;~code.unknown-number~1_000",
        "double x = 1d;~code.unknown-number~1d",
        "int n = 010;~code.octal~010",
        "int n = 1 & 2;~code.not-in-small-java~&",
        "int n = 1 ^ 2;~code.not-in-small-java~^",
        "var s = \"a\";~code.no-text~",
        "class A { }~code.method-alone~class",
        "if (z.length > 1) return 1; if (z[0] > 1) { double y = 1; if (y = 1) { } }~code.own-statement~=",
        "int n\u00a0= 1;~code.unknown-sign~U+00A0",
      })
  void namesWhatThisSmallJavaLeavesOut(String statement, String key, @Nullable String name) {
    String program = "static double f(double[] z) { " + statement + " return 1; }";
    CodeFault fault = assertThrows(CodeFault.class, () -> Program.read(program), program);
    assertEquals(key, fault.said().key(), program);
    if (name != null) {
      assertTrue(fault.said().args().stream().anyMatch(arg -> text(arg).equals(name)), program);
    }
  }

  /** What stands around methods in Java, and what methods may have beside their names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "static final double K = 2; double f(double[] z) { return K; }~code.no-fields",
        "double f(double... z) { return 1; }~code.not-in-small-java",
        "double f(double z[]) { return 1; }~code.not-in-small-java",
        "double f(double[] z) throws Exception { return 1; }~code.not-in-small-java",
        "@Override double f(double[] z) { return 1; }~code.not-in-small-java",
        "record P(double x) { } double f(double[] z) { return 1; }~code.method-alone",
        "class A { double f(double[] z) { return 1; } }~code.method-alone",
      })
  void namesWhatStandsAroundMethods(String program, String key) {
    CodeFault fault = assertThrows(CodeFault.class, () -> Program.read(program), program);
    assertEquals(key, fault.said().key(), program);
  }

  private static String text(Message.Arg arg) {
    return Nodes.text(arg.value());
  }

  @Test
  void whatIsMissingAtTheEndOfALineIsMarkedThere() {
    String program = "static double f(double[] z) {\n  double x = 1\n  return x;\n}";
    CodeFault fault = assertThrows(CodeFault.class, () -> Program.read(program));
    assertEquals(program.indexOf("1\n") + 1, fault.position());
  }

  @Test
  void aThousandBracketsSignsOrTermsAreRefusedInWords() {
    for (String value :
        List.of(
            "(".repeat(2000) + "1" + ")".repeat(2000),
            "- ".repeat(2000) + "1",
            "true ? 1 : ".repeat(2000) + "1")) {
      CodeFault fault = assertThrows(CodeFault.class, () -> Program.read(returning(value)));
      assertEquals("code.too-nested", fault.said().key());
    }
    String blocks = "static void f() { " + "{".repeat(2000) + "}".repeat(2000) + " }";
    CodeFault deep = assertThrows(CodeFault.class, () -> Program.read(blocks));
    assertEquals("code.too-nested", deep.said().key());
    CodeFault fault =
        assertThrows(CodeFault.class, () -> Program.read(returning("1 + ".repeat(4999) + "1")));
    assertEquals("code.too-long", fault.said().key());
    Object sum = Program.read(returning("1 + ".repeat(499) + "1")).call("f", List.of(), FUEL);
    assertEquals(500.0, sum);
  }

  private static String returning(String value) {
    return "static double f() { return " + value + "; }";
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
