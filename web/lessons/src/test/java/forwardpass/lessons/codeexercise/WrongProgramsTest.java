package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.backpropagation.MendBackward;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.dotproduct.ImplementDot;
import forwardpass.lessons.enoughquestions.MendClustered;
import forwardpass.lessons.heads.MendAttention;
import forwardpass.lessons.linkbylink.FindTheBug;
import forwardpass.lessons.matrices.ImplementMatmul;
import forwardpass.lessons.norms.MendNorm;
import forwardpass.lessons.optimizers.MendAdam;
import forwardpass.lessons.positions.MendRotary;
import forwardpass.lessons.resampling.MendInterval;
import forwardpass.lessons.softmax.ImplementSoftmax;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programs that looked right to a suite once: each is wrong, and must fail in every run. */
class WrongProgramsTest {
  private static final int RUNS = 50;

  private static List<Outcome> run(CodeLesson lesson, String program, int run) {
    Task task = Tasks.start(lesson.job(run, program));
    String report = "";
    while (!task.isDone()) {
      report = String.valueOf(task.advance());
    }
    return Outcome.ofReport(report);
  }

  private static List<String> faults(CodeLesson lesson, String program, int run) {
    List<String> faults = new ArrayList<>();
    for (Outcome outcome : run(lesson, program, run)) {
      Message fault = outcome.fault();
      if (fault != null) {
        faults.add(outcome.key() + " " + fault.key());
      }
    }
    return faults;
  }

  private static void fails(CodeLesson lesson, String program, String fault) {
    for (int run = 1; run <= RUNS; run++) {
      List<String> faults = faults(lesson, program, run);
      assertTrue(faults.contains(fault), "run " + run + ": " + faults);
    }
  }

  @Test
  void solutionsPassInEveryRun() {
    for (CodeLesson lesson :
        List.of(
            ImplementSoftmax.lesson(),
            ImplementDot.lesson(),
            ImplementMatmul.lesson(),
            MendAttention.lesson(),
            MendBackward.lesson(),
            MendInterval.lesson(),
            MendAdam.lesson(),
            MendClustered.lesson(),
            MendNorm.lesson(),
            MendRotary.lesson(),
            FindTheBug.lesson())) {
      for (int run = 1; run <= RUNS; run++) {
        assertEquals(List.of(), faults(lesson, lesson.solution(), run), lesson.id());
      }
    }
  }

  private static String softmax(String shift, String end) {
    return "static double[] softmax(double[] z) { double m = Double.NEGATIVE_INFINITY;"
        + " for (double x : z) m = Math.max(m, x); double[] p = new double[z.length]; double s = 0;"
        + " for (int i = 0; i < z.length; i++) { p[i] = Math.exp(z[i] - "
        + shift
        + "); s += p[i]; } for (int i = 0; i < z.length; i++) p[i] /= s; "
        + end
        + " return p; }";
  }

  @Test
  void softmaxThatSubtractsTheFirstLogitOverflowsWhereItIsSmall() {
    fails(ImplementSoftmax.lesson(), softmax("z[0]", ""), "test.last fault.nan");
  }

  @Test
  void softmaxWithWrongSharesThatSumToOneIsFoundInLongerLists() {
    String shifted = "if (z.length != 3 && z.length > 1) { p[0] -= 5; p[1] += 5; }";
    fails(ImplementSoftmax.lesson(), softmax("m", shifted), "test.sum fault.share");
  }

  @Test
  void softmaxThatSubtractsTheLargerOfBothEndsOverflowsBetweenThem() {
    String ends = "Math.max(z[0], z[z.length - 1])";
    fails(ImplementSoftmax.lesson(), softmax(ends, ""), "test.sum fault.sum");
  }

  @Test
  void softmaxOfTheFirstTenLogitsIsFound() {
    String some = softmax("m", "").replace("i < z.length;", "i < z.length && i < 10;");
    fails(ImplementSoftmax.lesson(), some, "test.sum fault.share");
  }

  @Test
  void aProductOfTheFirstTenColumnsIsFound() {
    String some = ImplementMatmul.lesson().solution().replace("p < k;", "p < k && p < 10;");
    fails(ImplementMatmul.lesson(), some, "test.long fault.different");
  }

  @Test
  void attentionThatWipesItsInputsIsFound() {
    String solution = MendAttention.lesson().solution();
    String wiping = solution.replace("return out;", "q[0] = 0; k[1] = 7; return out;");
    fails(MendAttention.lesson(), wiping, "test.untouched fault.touched");
  }

  @Test
  void anIntSumLosesFractions() {
    String program =
        "static double dot(double[] a, double[] b) { int s = 0;"
            + " for (int i = 0; i < a.length; i++) s += a[i] * b[i]; return s; }";
    fails(ImplementDot.lesson(), program, "test.fractions fault.whole");
  }

  @Test
  void aDotProductOfTheFirstTenEntriesIsFound() {
    String program =
        "static double dot(double[] a, double[] b) { double s = 0;"
            + " for (int i = 0; i < a.length && i < 10; i++) s += a[i] * b[i]; return s; }";
    fails(ImplementDot.lesson(), program, "test.random fault.different");
  }

  @Test
  void theRightOneOfTwoMethodsOfAnameIsRun() {
    CodeLesson lesson = ImplementDot.lesson();
    String other = "static double dot(int[] a, int[] b) { return 7; }\n";
    assertEquals(List.of(), faults(lesson, other + lesson.solution(), 1));
  }

  @Test
  void aProductInWholeNumbersIsFound() {
    String whole = ImplementMatmul.lesson().solution().replace("+= a", "+= (int) a");
    fails(ImplementMatmul.lesson(), whole, "test.random fault.different");
  }

  @Test
  void aProductThatWipesItsInputsIsFound() {
    CodeLesson lesson = ImplementMatmul.lesson();
    String solution = lesson.solution();
    int end = solution.lastIndexOf("return");
    String wiping =
        solution.substring(0, end)
            + "for (int i = 0; i < a.length; i++) a[i] = 0;\n  "
            + solution.substring(end);
    fails(lesson, wiping, "test.untouched fault.touched");
  }

  @Test
  void anEndlessProgramSaysSoOnce() {
    String endless = "static double dot(double[] a, double[] b) { while (true) { } }";
    assertEquals(List.of("test.example code.endless"), faults(ImplementDot.lesson(), endless, 1));
  }
}
