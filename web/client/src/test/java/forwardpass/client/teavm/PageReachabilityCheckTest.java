package forwardpass.client.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.teavm.backend.wasm.WasmGCTarget;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.vm.BuildTarget;
import org.teavm.vm.TeaVM;
import org.teavm.vm.TeaVMBuilder;

/**
 * Compiles a program as the build compiles the page's, plugins and all. That good pages pass, and
 * workers, is seen in every build.
 */
class PageReachabilityCheckTest {

  /** A page that formats, far down. */
  static final class Verbose {
    private Verbose() {}

    public static void main(String[] args) {
      System.out.println(text(args.length));
    }

    private static String text(int count) {
      return String.format(Locale.ROOT, "%d arguments", count);
    }
  }

  /** A page that looks for a record in a list. */
  static final class Comparing {
    private record Point(int x, int y) {}

    private Comparing() {}

    public static void main(String[] args) {
      System.out.println(has(List.of(new Point(1, args.length)), new Point(1, 0)) ? "yes" : "no");
    }

    private static boolean has(List<Point> points, Point wanted) {
      return points.contains(wanted);
    }
  }

  /** A page whose records are read and never compared. */
  static final class Reading {
    private record Place(int x, String name) {}

    private Reading() {}

    public static void main(String[] args) {
      Place place = new Place(args.length, "a");
      System.out.println(place.name().equals("b") ? "yes" : "no");
    }
  }

  /** The compiler's complaints. */
  private static List<String> problems(Class<?> entryPoint) {
    TeaVM teaVm = new TeaVMBuilder(new WasmGCTarget()).build();
    teaVm.installPlugins();
    teaVm.setEntryPoint(entryPoint.getName());
    teaVm.build(new Nowhere(), "program.wasm");
    List<String> problems = new ArrayList<>();
    for (Problem problem : teaVm.getProblemProvider().getSevereProblems()) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      problems.add(text.getText());
    }
    return problems;
  }

  private static final class Nowhere implements BuildTarget {
    @Override
    public OutputStream createResource(String fileName) throws IOException {
      return new ByteArrayOutputStream();
    }
  }

  @Test
  void namesTheWayToWhatAPageMayNotReach() {
    List<String> problems = problems(Verbose.class);
    assertTrue(
        problems.stream()
            .anyMatch(
                problem ->
                    problem.contains("a page may not reach java.util.Formatter, but does: ")
                        && problem.contains("Verbose.text → java.lang.String.format")),
        problems::toString);
  }

  @Test
  void namesTheWayToARecordThatIsCompared() {
    List<String> problems = problems(Comparing.class);
    assertTrue(
        problems.stream()
            .anyMatch(
                problem ->
                    problem.contains("a page may not reach equals of a record")
                        && problem.contains("Comparing.has → ")
                        && problem.contains("Comparing$Point.equals")),
        problems::toString);
  }

  @Test
  void letsRecordsBeRead() {
    assertEquals(List.of(), problems(Reading.class));
  }

  @Test
  void forbidsWhatThePageMustNotHold() {
    List<String> forbidden =
        List.of(
            "forwardpass.engine.model.Gpt",
            "forwardpass.engine.tokenizer.Bpe",
            "forwardpass.engine.tokenizer.PackedVocabulary",
            "forwardpass.engine.tokenizer.Tokenizer",
            "forwardpass.engine.tokenizer.TokenizerFile",
            "forwardpass.engine.tokenizer.TokenizerJson",
            "forwardpass.engine.tokenizer.TiktokenRanks",
            "forwardpass.engine.autograd.Tape",
            "forwardpass.engine.optim.AdamW",
            "forwardpass.engine.optim.Sgd",
            "forwardpass.engine.tensor.Tensor",
            "java.util.regex.Pattern",
            "java.util.Formatter",
            "java.util.Locale",
            "java.nio.charset.Charset",
            "org.teavm.classlib.impl.text.DoubleAnalyzer",
            "org.teavm.classlib.impl.unicode.UnicodeHelper",
            "java.math.BigDecimal");
    List<String> allowed =
        List.of(
            "forwardpass.engine.linalg.Matrix",
            "forwardpass.engine.autograd.Value",
            "forwardpass.engine.autograd.BackwardPass",
            "forwardpass.engine.optim.AdamStep",
            "forwardpass.engine.tokenizer.BpeTrainer",
            "forwardpass.engine.tokenizer.Vocabulary",
            "forwardpass.engine.format.Decimal",
            "java.util.List");
    forbidden.forEach(name -> assertTrue(PageReachabilityCheck.forbids(name), name));
    allowed.forEach(name -> assertTrue(!PageReachabilityCheck.forbids(name), name));
  }
}
