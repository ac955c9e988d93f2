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
    boolean taken = looksLike(value, expected);
    for (Problem.Mistake<A> other : kept) {
      taken |= looksLike(value, other.value());
    }
    if (!taken) {
      kept.add(new Problem.Mistake<>(value, explanation));
    }
    return this;
  }

  /** Whether the two cannot be told apart, in full or as a reader would round them. */
  private boolean looksLike(A value, A other) {
    return type.agrees(value, other)
        || type.agrees(rounded(value), other)
        || type.agrees(value, rounded(other));
  }

  private A rounded(A value) {
    return type.parse(type.print(value)).get();
  }

  public List<Problem.Mistake<A>> list() {
    return List.copyOf(kept);
  }
}
