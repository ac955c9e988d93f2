package forwardpass.lessons.answer;

import forwardpass.lessons.exercise.AnswerType;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that the reader builds. Whatever the trial lets pass is right; the expected list is one
 * example among many.
 *
 * @param numbers how the numbers are read and written
 * @param trial runs what was built
 */
public record BuiltAnswer(VectorAnswer numbers, Trial trial) implements AnswerType<List<Double>> {
  /** Runs what the reader built. */
  public interface Trial {
    /** What it lacks; null where it does what was asked for. */
    @Nullable Message lacks(double[] built);
  }

  private boolean passes(List<Double> built) {
    return trial.lacks(Reals.array(built)) == null;
  }

  @Override
  public View field(String id) {
    Message label = Message.of("answer.vector-exact").with("length", numbers.entries().size());
    return Typed.numbers(id, label, 24, Typed.OF_LIST);
  }

  @Override
  public Parsed<List<Double>> parse(String text) {
    return numbers.parse(text);
  }

  /** Two lists that fail are the same only if their numbers are: so a mistake is known again. */
  @Override
  public boolean agrees(List<Double> given, List<Double> expected) {
    return passes(expected) ? passes(given) : numbers.agrees(given, expected);
  }

  @Override
  public String print(List<Double> value) {
    return numbers.print(value);
  }

  @Override
  public Samples samples(List<Double> expected) {
    return numbers.samples(expected);
  }

  @Override
  public @Nullable Message remark(List<Double> given, List<Double> expected) {
    return trial.lacks(Reals.array(given));
  }
}
