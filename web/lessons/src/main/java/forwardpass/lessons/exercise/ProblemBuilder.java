package forwardpass.lessons.exercise;

import forwardpass.lessons.answer.AnswerType;
import forwardpass.lessons.answer.Numeric;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a problem together from the usual keys: {@code prompt}, {@code hint.1} and on, {@code
 * mistake.NAME}, {@code solution}, {@code praise}. What is given is known to all of them; what is
 * worked out, only to those that the reader sees after answering.
 */
public final class ProblemBuilder<A> {
  private final Exercise.Given given;
  private final AnswerType<A> type;
  private final A expected;
  private final List<String> names = new ArrayList<>();
  private final List<A> values = new ArrayList<>();
  private String praise = "praise";
  private int hints = 2;
  private View under = words -> Group.of("").lower(words);

  ProblemBuilder(Exercise.Given given, AnswerType<A> type, A expected) {
    this.given = given;
    this.type = type;
    this.expected = expected;
  }

  /** A wrong answer and the way to it, explained by {@code mistake.NAME}. */
  public ProblemBuilder<A> mistake(String name, A value) {
    names.add(name);
    values.add(value);
    return this;
  }

  /** The same with the answer's numbers, row by row. */
  public ProblemBuilder<A> mistake(String name, double... numbers) {
    if (type instanceof Numeric<A> numeric) {
      return mistake(name, numeric.of(numbers));
    }
    throw new IllegalStateException("mistake " + name + " is numbers, and the answer is none");
  }

  /** Praises by {@code praise.KIND}: another kind of problem, another sentence. */
  public ProblemBuilder<A> praise(String kind) {
    praise = "praise." + kind;
    return this;
  }

  /** How many hints there are, where not two. */
  public ProblemBuilder<A> hints(int count) {
    hints = count;
    return this;
  }

  /** A picture, a table or a matrix under the prompt. */
  public ProblemBuilder<A> under(View shown) {
    under = shown;
    return this;
  }

  Problem<A> problem() {
    List<Message> steps = new ArrayList<>();
    for (int i = 1; i <= hints; i++) {
      steps.add(new Message("hint." + i, joined(given.shown(), given.hinted())));
    }
    List<Problem.Mistake<A>> known = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Message explanation = message("mistake." + names.get(i));
      known.add(new Problem.Mistake<>(names.get(i), values.get(i), explanation));
    }
    return new Problem<>(
        Group.of("", Say.paragraph(given.message("prompt")), under),
        type,
        expected,
        steps,
        known,
        Mistakes.toldApart(type, expected, known),
        Say.paragraph(message("solution")),
        type.print(expected),
        message(praise),
        given.shown(),
        joined(given.hinted(), given.worked()));
  }

  private Message message(String key) {
    return new Message(key, joined(joined(given.shown(), given.hinted()), given.worked()));
  }

  private static List<Message.Arg> joined(List<Message.Arg> first, List<Message.Arg> second) {
    List<Message.Arg> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
