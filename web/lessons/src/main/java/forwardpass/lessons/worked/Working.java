package forwardpass.lessons.worked;

import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.RowParameter;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a worked example's inputs: its steps and its outcome, or why there are none. */
public final class Working {
  private final List<StepBuilder> steps = new ArrayList<>();
  private final List<Letter> letters = new ArrayList<>();
  private final List<Named> names = new ArrayList<>();
  private Message announcement = Message.of("announce");
  private @Nullable Message refusal;

  Working() {}

  /** The inputs stand under their own names in every formula, entries of a list row by row. */
  Working(Parameters given) {
    for (Parameter<?> input : given.declared()) {
      if (input instanceof NumberParameter || input instanceof IntegerParameter) {
        let(input.id(), typed(given.component(input.id(), 0)));
      } else if (input instanceof RowParameter) {
        int rows = given.rows(input.id()).get(0).size();
        letters.add(new Letter(input.id(), rows, i -> typed(given.component(input.id(), i))));
      }
    }
  }

  private static Num typed(double value) {
    return Num.upTo(value, StepBuilder.TYPED);
  }

  /** Lets a name stand for a number in the formulas of all steps that follow. */
  public Working let(String hole, Num number) {
    letters.add(0, Letter.of(hole, i -> number));
    return this;
  }

  /** The same with a number as it was typed. */
  public Working let(String hole, double number) {
    return let(hole, typed(number));
  }

  /** The same with a number that is rounded to so many decimals, or one for each row. */
  public Working let(String hole, int decimals, double... numbers) {
    int rows = numbers.length == 1 ? Integer.MAX_VALUE : numbers.length;
    letters.add(
        0,
        new Letter(hole, rows, i -> Num.rounded(numbers[numbers.length == 1 ? 0 : i], decimals)));
    return this;
  }

  /** The next step. Its words are {@code KEY.name}, {@code KEY.rule} and {@code KEY.numbers}. */
  public StepBuilder step(String key) {
    return step(key, key);
  }

  /** The same where several steps share their words. */
  public StepBuilder step(String key, String words) {
    StepBuilder step = new StepBuilder(key, words, letters);
    steps.add(step);
    return step;
  }

  /** Says why there are no steps for these inputs, such as shapes that do not fit. */
  public boolean refuses(@Nullable Message why) {
    refusal = why;
    return why != null;
  }

  /** Fills a hole of the outcome in a sentence, {@code announce}. */
  public Working announce(String hole, Node value) {
    announcement = announcement.with(hole, value);
    return this;
  }

  /** The same; sentences of the text may say it too, and point at what is marked so in a step. */
  public Working announce(String hole, Node value, String mark) {
    return announce(hole, value).names(hole, value, mark);
  }

  /**
   * What a sentence of the text may say of it, see {@link forwardpass.lessons.lesson.Lesson#named}.
   */
  public Working names(String name, Node value) {
    return names(name, value, "");
  }

  /** The same, pointing at a parameter or at what is marked so in a step. */
  public Working names(String name, Node value, String mark) {
    names.add(Named.of(name, value).at(mark));
    return this;
  }

  List<Named> names() {
    return List.copyOf(names);
  }

  List<WorkedStep> steps() {
    List<WorkedStep> built = new ArrayList<>();
    for (StepBuilder step : steps) {
      built.add(step.build());
    }
    return built;
  }

  Message announcement() {
    return announcement;
  }

  @Nullable Message refusal() {
    return refusal;
  }
}
