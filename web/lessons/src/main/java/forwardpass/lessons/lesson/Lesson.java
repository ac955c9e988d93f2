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

  /**
   * The parameters that readers set in a field of its own, labelled by {@code param.ID}: all,
   * unless some are set in the view alone, as by dragging.
   */
  default List<Parameter<?>> fields() {
    return parameters();
  }

  S init(Parameters parameters);

  Update<S> update(Parameters parameters, S state, Event event);

  View view(Parameters parameters, S state);

  /** What a screen reader hears after a change: the outcome, in a sentence. */
  Message announcement(Parameters parameters, S state);

  /**
   * What sentences of the chapter's text may say of it: the same names whatever the parameters and
   * the state.
   */
  default List<Named> named(Parameters parameters, S state) {
    return List.of();
  }

  /** View, announcement and citations; a lesson that computes them together does so once. */
  default Display display(Parameters parameters, S state) {
    return new Display(
        view(parameters, state), announcement(parameters, state), named(parameters, state));
  }

  /**
   * A job that is done when the page is printed, so that the page begins with an outcome that it
   * could not compute itself before its worker has started; null for none. The outcome travels with
   * the page.
   */
  default @Nullable Job prepared(Parameters parameters) {
    return null;
  }

  /**
   * The form in which the page keeps its state; null where the state follows from the parameters
   * alone, so that nothing of it need be kept.
   */
  default @Nullable StateCodec<S> codec() {
    return null;
  }

  /**
   * What stands in the fields for answers in its view, as far as it is not empty. Fields are filled
   * from it when a kept state is taken up, and whenever the lesson itself changes it.
   */
  default List<Event.Answered> answers(S state) {
    return List.of();
  }
}
