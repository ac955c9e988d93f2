package forwardpass.lessons.answer;

import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of answer: how it is typed, read and compared. It brings samples of itself, so that one
 * test covers every exercise of the book.
 *
 * @param <A> the answer as a value
 */
public interface AnswerType<A> {
  /**
   * The place to answer in: its inputs carry {@code data-answer="answer"} and ids from {@code id}.
   */
  View field(String id);

  /** Reads what the reader typed; a fault says what is wrong and where. */
  Parsed<A> parse(String text);

  /** Whether {@code given} is {@code expected}, within the type's tolerance. */
  boolean agrees(A given, A expected);

  /** Text that {@link #parse} reads as {@code value}. */
  String print(A value);

  Samples samples(A expected);

  /**
   * What can be said of a wrong answer that no known mistake explains; null for nothing special.
   */
  default @Nullable Message remark(A given, A expected) {
    return null;
  }

  /**
   * What a contract test types.
   *
   * @param correct must be read and agree: other forms of the right answer among them
   * @param wrong must be read and not agree
   * @param unreadable must come back with a fault
   */
  record Samples(List<String> correct, List<String> wrong, List<String> unreadable) {
    public Samples {
      correct = List.copyOf(correct);
      wrong = List.copyOf(wrong);
      unreadable = List.copyOf(unreadable);
    }
  }
}
