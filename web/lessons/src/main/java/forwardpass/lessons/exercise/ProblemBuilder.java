package forwardpass.lessons.exercise;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
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
  private final AnswerType<A> type;
  private final A expected;
  private final List<Message.Arg> given = new ArrayList<>();
  private final List<Message.Arg> hinted = new ArrayList<>();
  private final List<Message.Arg> worked = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<A> values = new ArrayList<>();
  private String praise = "praise";

  public ProblemBuilder(AnswerType<A> type, A expected) {
    this(type, expected, List.of());
  }

  ProblemBuilder(AnswerType<A> type, A expected, List<Message.Arg> given) {
    this.type = type;
    this.expected = expected;
    this.given.addAll(given);
  }

  /** Fills the hole {@code name} with a number, set as a formula. */
  public ProblemBuilder<A> with(String name, Num num) {
    return with(name, Maths.math(Maths.number(num)));
  }

  /** Fills the hole {@code name} everywhere. */
  public ProblemBuilder<A> with(String name, Node value) {
    given.add(new Message.Arg(name, List.of(value)));
    return this;
  }

  /**
   * Fills the hole {@code name} in mistakes, solution and praise with a number worked out on the
   * way: in full where so many decimals say it, else rounded to them.
   */
  public ProblemBuilder<A> result(String name, double value, int decimals) {
    return result(name, Num.rounded(value, decimals));
  }

  /** The same with a list, every entry with so many decimals. */
  public ProblemBuilder<A> result(String name, double[] values, int decimals) {
    return result(name, Shown.rounded(decimals, values));
  }

  public ProblemBuilder<A> result(String name, Num num) {
    return result(name, Shown.one(num));
  }

  /** Fills the hole {@code name} in mistakes, solution and praise. */
  public ProblemBuilder<A> result(String name, Node value) {
    worked.add(new Message.Arg(name, List.of(value)));
    return this;
  }

  /** Fills the hole {@code name} in all that is said after the prompt, the hints included. */
  public ProblemBuilder<A> hinted(String name, double value, int decimals) {
    return hinted(name, Shown.one(Num.rounded(value, decimals)));
  }

  public ProblemBuilder<A> hinted(String name, Node value) {
    hinted.add(new Message.Arg(name, List.of(value)));
    return this;
  }

  /** A wrong answer and the way to it, explained by {@code mistake.NAME}. */
  public ProblemBuilder<A> mistake(String name, A value) {
    names.add(name);
    values.add(value);
    return this;
  }

  /** The same, where these numbers let it be made. */
  public ProblemBuilder<A> mistakeIf(boolean possible, String name, A value) {
    return possible ? mistake(name, value) : this;
  }

  /** Praises by {@code praise.KIND}: another kind of problem, another sentence. */
  public ProblemBuilder<A> praise(String kind) {
    praise = "praise." + kind;
    return this;
  }

  /** The problem with that many hints. */
  public Problem<A> problem(int hints) {
    return problem(hints, words -> Group.of("").lower(words));
  }

  /** The same with a picture, a table or a matrix under the prompt. */
  public Problem<A> problem(int hints, View shown) {
    List<Message> steps = new ArrayList<>();
    for (int i = 1; i <= hints; i++) {
      steps.add(new Message("hint." + i, joined(given, hinted)));
    }
    List<Problem.Mistake<A>> known = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Message explanation = message("mistake." + names.get(i));
      known.add(new Problem.Mistake<>(names.get(i), values.get(i), explanation));
    }
    return new Problem<>(
        Group.of("", Say.paragraph(new Message("prompt", given)), shown),
        type,
        expected,
        steps,
        known,
        Mistakes.toldApart(type, expected, known),
        Say.paragraph(message("solution")),
        type.print(expected),
        message(praise),
        given,
        joined(hinted, worked));
  }

  private Message message(String key) {
    return new Message(key, joined(joined(given, hinted), worked));
  }

  private static List<Message.Arg> joined(List<Message.Arg> first, List<Message.Arg> second) {
    List<Message.Arg> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
