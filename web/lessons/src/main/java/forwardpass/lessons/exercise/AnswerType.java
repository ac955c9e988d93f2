package forwardpass.lessons.exercise;

import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.view.View;
import java.util.List;

/**
 * A kind of answer: how it is typed, read and compared. It brings samples of itself, so that one test
 * covers every exercise of the book.
 *
 * @param <A> the answer as a value
 */
public interface AnswerType<A> {
  /** The place to answer in; its inputs carry {@code data-answer} with the name of their field. */
  View field(String key);

  /** Reads what the reader typed; a fault says what is wrong and where. */
  Parsed<A> parse(String text);

  /** Whether {@code given} is {@code expected}, within the type's tolerance. */
  boolean agrees(A given, A expected);

  /** Text that {@link #parse} reads as {@code value}. */
  String print(A value);

  Samples samples(A expected);

  /**
   * What a contract test types.
   *
   * @param correct must be read and agree: other forms of the right answer among them
   * @param wrong must be read and not agree
   * @param unreadable must come back with a fault
   */
  record Samples(List<String> correct, List<String> wrong, List<String> unreadable) {}
}
