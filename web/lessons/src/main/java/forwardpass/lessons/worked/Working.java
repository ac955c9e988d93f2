package forwardpass.lessons.worked;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a worked example's inputs: its steps and its outcome, or why there are none. */
public final class Working {
  private final List<StepBuilder> steps = new ArrayList<>();
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
