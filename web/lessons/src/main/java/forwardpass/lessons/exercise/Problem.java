package forwardpass.lessons.exercise;

import forwardpass.lessons.answer.AnswerType;
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
 * @param known every wrong answer that the exercise knows the way to
 * @param mistakes those that these numbers tell from the answer and from one another
 * @param solution the worked solution for these numbers
 * @param conclusion the answer as the solution's last line writes it; the type reads it as correct
 * @param praise what was right about it
 * @param given what the prompt shows, by the names of its holes
 * @param worked what is worked out on the way, by the names of its holes
 */
public record Problem<A>(
    View prompt,
    AnswerType<A> type,
    A expected,
    List<Message> hints,
    List<Mistake<A>> known,
    List<Mistake<A>> mistakes,
    View solution,
    String conclusion,
    Message praise,
    List<Message.Arg> given,
    List<Message.Arg> worked) {

  /** A wrong answer that people reach by a known way, and what to say about it. */
  public record Mistake<A>(String name, A value, Message explanation) {}

  public Problem {
    hints = List.copyOf(hints);
    known = List.copyOf(known);
    mistakes = List.copyOf(mistakes);
    given = List.copyOf(given);
    worked = List.copyOf(worked);
  }
}
