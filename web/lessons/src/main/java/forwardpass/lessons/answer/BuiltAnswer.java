package forwardpass.lessons.answer;

import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader builds of numbers, a list or a matrix, judged by running it. Whatever
 * the trial lets pass is right; the expected answer is one example among many.
 *
 * @param form how the numbers are read and written
 * @param trial runs what was built
 */
public record BuiltAnswer<A>(Numeric<A> form, Trial trial) implements Numeric<A> {
  private boolean passes(A built) {
    return trial.lacks(form.numbers(built)) == null;
  }

  @Override
  public View field(String id) {
    return form.openField(id);
  }

  @Override
  public Parsed<A> parse(String text) {
    return form.parse(text);
  }

  /** Two that fail are the same only if their numbers are: so a mistake is known again. */
  @Override
  public boolean agrees(A given, A expected) {
    return passes(expected) ? passes(given) : form.agrees(given, expected);
  }

  @Override
  public String print(A value) {
    return form.print(value);
  }

  /** What differs from the example may pass too, so only what fails is wrong. */
  @Override
  public Samples samples(A expected) {
    Samples near = form.samples(expected);
    List<String> wrong = new ArrayList<>();
    for (String text : near.wrong()) {
      Parsed<A> built = form.parse(text);
      if (built.isOk() && !passes(built.get())) {
        wrong.add(text);
      }
    }
    return new Samples(near.correct(), wrong, near.unreadable());
  }

  @Override
  public @Nullable Message remark(A given, A expected) {
    return trial.lacks(form.numbers(given));
  }

  @Override
  public A of(double... numbers) {
    return form.of(numbers);
  }

  @Override
  public double[] numbers(A answer) {
    return form.numbers(answer);
  }
}
