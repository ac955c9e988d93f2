package forwardpass.lessons.exercise;

import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * One problem, with everything needed to ask it, check it and explain it.
 *
 * @param prompt what is asked
 * @param type how it is answered
 * @param expected the answer
 * @param hints from a nudge to the last step but one; none contains the answer
 * @param mistakes wrong answers that tell what was done
 * @param solution the worked solution for these numbers
 * @param conclusion the answer as the solution's last line writes it; the type reads it as correct
 * @param praise what was right about it
 */
public record Problem<A>(
    View prompt,
    AnswerType<A> type,
    A expected,
    List<Message> hints,
    List<Mistake<A>> mistakes,
    View solution,
    String conclusion,
    Message praise) {

  /** A wrong answer that people reach by a known way, and what to say about it. */
  public record Mistake<A>(A value, Message explanation) {}

  public Problem {
    hints = List.copyOf(hints);
    mistakes = List.copyOf(mistakes);
  }
}
