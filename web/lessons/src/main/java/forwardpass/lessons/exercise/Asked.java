package forwardpass.lessons.exercise;

import forwardpass.lessons.formula.Maths;
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
 * mistake.NAME}, {@code solution}, {@code praise}. The values given are known to all of them.
 */
public final class Asked<A> {
  private final AnswerType<A> type;
  private final A expected;
  private final List<Message.Arg> asked = new ArrayList<>(); // known to the prompt and all others
  private final List<Message.Arg> hinted = new ArrayList<>(); // not to the prompt
  private final List<Message.Arg> solved = new ArrayList<>(); // to solution and praise alone
  private final Mistakes<A> mistakes;
  private final List<String> names = new ArrayList<>();
  private final List<A> values = new ArrayList<>();

  public Asked(AnswerType<A> type, A expected) {
    this.type = type;
    this.expected = expected;
    this.mistakes = new Mistakes<>(type, expected);
  }

  /** Fills the hole {@code name} with a number, set as a formula. */
  public Asked<A> with(String name, Num num) {
    return with(name, Maths.math(Maths.number(num)));
  }

  /** Fills the hole {@code name}. */
  public Asked<A> with(String name, Node value) {
    asked.add(new Message.Arg(name, List.of(value)));
    return this;
  }

  /** Fills the hole {@code name} in what is said after the prompt: hints, mistakes, solution. */
  public Asked<A> hinted(String name, Node value) {
    hinted.add(new Message.Arg(name, List.of(value)));
    return this;
  }

  /** Fills the hole {@code name} in the solution and the praise, which may know the answer. */
  public Asked<A> solved(String name, Node value) {
    solved.add(new Message.Arg(name, List.of(value)));
    return this;
  }

  /** A wrong answer and the way to it, explained by {@code mistake.NAME}. */
  public Asked<A> mistake(String name, A value) {
    names.add(name);
    values.add(value);
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
      steps.add(afterwards("hint." + i));
    }
    for (int i = 0; i < names.size(); i++) {
      mistakes.add(values.get(i), afterwards("mistake." + names.get(i)));
    }
    return new Problem<>(
        Group.of("", Say.paragraph(new Message("prompt", asked)), shown),
        type,
        expected,
        steps,
        mistakes.list(),
        Say.paragraph(atLast("solution")),
        type.print(expected),
        atLast("praise"));
  }

  private Message afterwards(String key) {
    List<Message.Arg> all = new ArrayList<>(asked);
    all.addAll(hinted);
    return new Message(key, all);
  }

  private Message atLast(String key) {
    List<Message.Arg> all = new ArrayList<>(asked);
    all.addAll(hinted);
    all.addAll(solved);
    return new Message(key, all);
  }
}
