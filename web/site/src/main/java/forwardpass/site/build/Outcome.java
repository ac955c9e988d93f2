package forwardpass.site.build;

import java.util.List;

/**
 * What a build came to.
 *
 * @param problems what an author must mend; the site is written only where there are none
 * @param report lines for the console
 */
public record Outcome(List<Problem> problems, List<String> report) {
  public Outcome {
    problems = List.copyOf(problems);
    report = List.copyOf(report);
  }

  public boolean ok() {
    return problems.isEmpty();
  }
}
