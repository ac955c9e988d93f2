package forwardpass.lessons.worked;

import forwardpass.lessons.view.Steps;
import forwardpass.lessons.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Steps within another figure: shown as in a worked example, nothing left to the reader. */
public final class PlainSteps {
  private PlainSteps() {}

  /** The steps of this work. */
  public static View of(Consumer<Working> work) {
    Working working = new Working();
    work.accept(working);
    List<Steps.Step> steps = new ArrayList<>();
    for (WorkedStep step : working.steps()) {
      List<Steps.Line> lines = new ArrayList<>();
      for (WorkedStep.Row row : step.rows()) {
        lines.add(new Steps.Line(row.key(), row.numbers(), row.result()));
      }
      steps.add(new Steps.Step(step.key(), step.name(), step.rule(), lines));
    }
    return new Steps(steps);
  }
}
