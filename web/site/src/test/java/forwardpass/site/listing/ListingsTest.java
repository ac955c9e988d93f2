package forwardpass.site.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Nodes;
import forwardpass.site.script.HighlightJs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingsTest {
  private static final String SOURCE =
      """
      package a.b;

      /** Shapes. */
      public final class Shape {
        private static final int SIDES = 4;

        /**
         * The area of a square.
         *
         * @param side in metres
         */
        public static double area(double side) {
          // side², in square metres
          String brace = "}";
          return side * side;
        }

        static double area(int[] sides, double height) {
          return sides[0] * height;
        }

        /** A corner. */
        record Corner(double x, double y) {}
      }
      """;

  private static final HighlightJs SCRIPT = new HighlightJs();

  private Path root;
  private JavaListings java;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    root = folder;
    Files.createDirectories(root.resolve("a/b"));
    Files.writeString(root.resolve("a/b/Shape.java"), SOURCE);
    Files.writeString(
        root.resolve("shape.py"),
        "import math\n\n\ndef area(\n    side,\n):\n    return side * side\n\n\nTWO = 2\n");
    java = new JavaListings(List.of(root));
  }

  @Test
  void cutsEveryMethodOfAName() throws ListingException, IOException {
    String code = java.cut("a.b.Shape#area", true).code();
    assertTrue(code.startsWith("/**\n * The area of a square."), code);
    assertTrue(
        code.contains("  String brace = \"}\";\n  return side * side;\n}\n\nstatic double"), code);
    assertTrue(code.endsWith("return sides[0] * height;\n}"), code);
  }

  @Test
  void cutsOneByItsTypesWithoutItsDocComment() throws ListingException, IOException {
    String code = java.cut("a.b.Shape#area(double)", false).code();
    assertTrue(code.startsWith("public static double area(double side) {"), code);
    assertFalse(code.contains("int[]"), code);
  }

  @Test
  void cutsClassesRecordsAndFields() throws ListingException, IOException {
    assertTrue(java.cut("a.b.Shape", true).code().startsWith("/** Shapes. */\npublic final class"));
    assertEquals(
        "record Corner(double x, double y) {}", java.cut("a.b.Shape.Corner", false).code());
    assertEquals("private static final int SIDES = 4;", java.cut("a.b.Shape#SIDES", true).code());
    assertEquals("Shape.java", java.cut("a.b.Shape", true).name());
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThrows(ListingException.class, () -> java.cut("a.b.Shape#volume", true));
    assertThrows(ListingException.class, () -> java.cut("a.b.Shape#area(long)", true));
    assertThrows(ListingException.class, () -> java.cut("a.b.Circle", true));
    assertThrows(ListingException.class, () -> java.cut("not a name", true));
  }

  @Test
  void cutsPythonFunctionsWithParametersOverLines() throws ListingException, IOException {
    PythonListings python = new PythonListings(root);
    assertEquals(
        "def area(\n    side,\n):\n    return side * side", python.cut("shape.py#area").code());
    assertTrue(python.cut("shape.py").code().endsWith("TWO = 2"));
    assertThrows(ListingException.class, () -> python.cut("shape.py#volume"));
    assertThrows(ListingException.class, () -> python.cut("../shape.py"));
  }

  private Highlighter colours() {
    return new Highlighter(SCRIPT, root.resolve("cache"));
  }

  @Test
  void coloursJava() {
    assertEquals(
        "<span class=\"hl-a\">@Override</span>\n<span class=\"hl-k\">public</span>"
            + " <span class=\"hl-t\">double</span> <span class=\"hl-f\">half</span>("
            + "<span class=\"hl-t\">double</span>[] x) {"
            + " <span class=\"hl-k\">return</span> call(<span class=\"hl-n\">0.5e-3</span>,"
            + " <span class=\"hl-s\">&quot;a // b&quot;</span>); }"
            + " <span class=\"hl-c\">// half</span>",
        HtmlPrinter.print(
            colours()
                .java(
                    "@Override\npublic double half(double[] x) { return call(0.5e-3, \"a // b\"); } // half")));
  }

  @Test
  void coloursPython() {
    assertEquals(
        "<span class=\"hl-k\">def</span> <span class=\"hl-f\">f</span>(x):\n"
            + "    <span class=\"hl-k\">return</span> x ** <span class=\"hl-n\">2</span>"
            + "  <span class=\"hl-c\"># square</span>",
        HtmlPrinter.print(colours().python("def f(x):\n    return x ** 2  # square")));
  }

  @Test
  void losesNoCharacter() {
    String odd = "'\\'' /* a \"b */ \"\"\"\n x \"y\" \"\"\" 0xFFp3 #!";
    assertEquals(odd, Nodes.text(colours().java(odd)));
    assertEquals(odd, Nodes.text(colours().python(odd)));
    assertEquals(SOURCE, Nodes.text(colours().java(SOURCE)));
  }
}
