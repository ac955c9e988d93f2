package forwardpass.lessons.worked;

import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a worked example's inputs: its steps and its outcome, or why there are none. */
public final class Working {
  private final List<StepBuilder> steps = new ArrayList<>();
  private final List<Named> names = new ArrayList<>();
  private Message announcement = Message.of("announce");
  private @Nullable Message refusal;

  Working() {}

  /** The next step. Its words are {@code KEY.name}, {@code KEY.rule} and {@code KEY.numbers}. */
  public StepBuilder step(String key) {
    return step(key, key);
  }

  /** The same where several steps share their words. */
  public StepBuilder step(String key, String words) {
    StepBuilder step = new StepBuilder(key, words);
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
