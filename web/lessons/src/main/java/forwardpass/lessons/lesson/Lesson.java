package forwardpass.lessons.lesson;

import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something alive on a page: a worked example, a figure, a demo, an exercise. All methods are pure,
 * so what the reader sees is a function of parameters and state alone: the builder calls it on the
 * JVM, the page calls it on every change, tests compare the two.
 *
 * @param <S> its state, immutable
 */
public interface Lesson<S> {
  /** Its name in the book's text and words; unique in the book. */
  String id();

  List<Parameter<?>> parameters();

  S init(Parameters parameters);

  Update<S> update(Parameters parameters, S state, Event event);

  View view(Parameters parameters, S state);

  /** What a screen reader hears after a change: the outcome, in a sentence. */
  Message announcement(Parameters parameters, S state);

  /**
   * A job that is done when the page is printed, so that the page begins with an outcome that it
   * could not compute itself before its worker has started; null for none. The outcome travels with
   * the page.
   */
  default @Nullable Job prepared(Parameters parameters) {
    return null;
  }

  /**
   * Whether the page keeps the events of this lesson and replays them when the reader comes back.
   * So what was answered and asked for is there again, and no state needs a format of its own.
   */
  default boolean remembersEvents() {
    return false;
  }
}
