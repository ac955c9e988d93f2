package forwardpass.engine.conformance;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs every case on a backend. In exact mode a result must have the bits of the primitives on
 * plain arrays; in either mode it must be close to the same computation in double.
 */
public final class Conformance {
  private Conformance() {}

  /** All cases, each on a backend of its own. */
  public static List<Result> run(Supplier<Backend> backends, boolean exact) {
    List<Result> results = new ArrayList<>();
    for (Case test : cases()) {
      results.add(run(test, backends.get(), exact));
    }
    return results;
  }

  /** One case. */
  public static Result run(Case test, Backend backend, boolean exact) {
    try {
      test.body().run(new Checker(backend, exact));
      return new Result(test.name(), "");
    } catch (AssertionError | RuntimeException failure) {
      return new Result(test.name(), failure.toString());
    }
  }

  /** The suite. */
  public static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    ElementwiseCases.addTo(cases);
    LayoutCases.addTo(cases);
    ProductCases.addTo(cases);
    PackedCases.addTo(cases);
    RowCases.addTo(cases);
    AttentionCases.addTo(cases);
    TrainingCases.addTo(cases);
    MemoryCases.addTo(cases);
    RefusalCases.addTo(cases);
    return cases;
  }

  /** Prints what failed, and how many did not, of a list of results. */
  public static String report(List<Result> results) {
    StringBuilder report = new StringBuilder();
    int passed = 0;
    for (Result result : results) {
      if (result.passed()) {
        passed++;
      } else {
        report.append("FAILED ").append(result.name()).append(": ").append(result.failure());
        report.append('\n');
      }
    }
    return report.append(passed).append(" of ").append(results.size()).append(" passed").toString();
  }

  /** Runs the suite on {@link ArrayBackend} and prints the report. */
  public static void main(String[] args) {
    System.out.println(report(run(ArrayBackend::new, true)));
  }
}
