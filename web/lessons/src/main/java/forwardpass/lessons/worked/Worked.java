package forwardpass.lessons.worked;

import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worked example: inputs in, steps out. {@link WorkedLesson} puts it on a page. */
public interface Worked {
  String id();

  List<Parameter<?>> parameters();

  /** The steps for these inputs; asked for only where {@link #refusal} has nothing to say. */
  List<WorkedStep> parts(Parameters parameters);

  /**
   * Why there are no steps for these inputs, such as shapes that do not fit; null where there are.
   */
  default @Nullable Message refusal(Parameters parameters) {
    return null;
  }

  /**
   * What sentences of the text may say of it, see {@link forwardpass.lessons.lesson.Lesson#named}.
   */
  default List<Named> named(Parameters parameters) {
    return List.of();
  }

  /** The outcome in a sentence. */
  Message announcement(Parameters parameters);
}
