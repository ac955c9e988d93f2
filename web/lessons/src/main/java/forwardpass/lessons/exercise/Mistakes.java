package forwardpass.lessons.exercise;

import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects known mistakes, leaving out any that these numbers make indistinguishable from the
 * answer or from a mistake already there: nobody is told that they went wrong where they may have
 * gone right.
 */
public final class Mistakes<A> {
  private final AnswerType<A> type;
  private final A expected;
  private final List<Problem.Mistake<A>> kept = new ArrayList<>();

  public Mistakes(AnswerType<A> type, A expected) {
    this.type = type;
    this.expected = expected;
  }

  public Mistakes<A> add(A value, Message explanation) {
    boolean taken = type.agrees(value, expected) || type.agrees(expected, value);
    for (Problem.Mistake<A> other : kept) {
      taken |= type.agrees(value, other.value());
    }
    if (!taken) {
      kept.add(new Problem.Mistake<>(value, explanation));
    }
    return this;
  }

  public List<Problem.Mistake<A>> list() {
    return List.copyOf(kept);
  }
}
