package forwardpass.lessons.answer;

import forwardpass.lessons.exercise.AnswerType;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;
import java.util.function.Function;

/**
 * Something that the reader builds, such as a matrix, judged by what it does when it is run: of
 * many right answers one is expected, and any that does the same is as right.
 *
 * @param form how it is typed
 * @param run the numbers that tell what it does, always as many
 */
public record RunAnswer<A>(AnswerType<A> form, Function<A, List<Double>> run)
    implements AnswerType<A> {
  private static final double TOLERANCE = 1e-9;

  @Override
  public View field(String id) {
    return form.field(id);
  }

  @Override
  public Parsed<A> parse(String text) {
    return form.parse(text);
  }

  @Override
  public boolean agrees(A given, A expected) {
    List<Double> found = run.apply(given);
    List<Double> wanted = run.apply(expected);
    for (int i = 0; i < wanted.size(); i++) {
      if (!(Math.abs(found.get(i) - wanted.get(i)) <= TOLERANCE)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String print(A value) {
    return form.print(value);
  }

  @Override
  public Samples samples(A expected) {
    return form.samples(expected);
  }

  /** What it does, in the words of what is built. */
  @Override
  public Message remark(A given, A expected) {
    return Message.of("built.ran").with("ran", Shown.typed(Reals.array(run.apply(given))));
  }
}
