package forwardpass.lessons.exercise;

import forwardpass.lessons.answer.AnswerType;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out known mistakes that these numbers make indistinguishable from the answer or from
 * another one before it: nobody is told that they went wrong where they may have gone right.
 */
final class Mistakes {
  private Mistakes() {}

  static <A> List<Problem.Mistake<A>> toldApart(
      AnswerType<A> type, A expected, List<Problem.Mistake<A>> known) {
    List<Problem.Mistake<A>> kept = new ArrayList<>();
    for (Problem.Mistake<A> mistake : known) {
      boolean taken = looksLike(type, mistake.value(), expected);
      for (Problem.Mistake<A> other : kept) {
        taken |= looksLike(type, mistake.value(), other.value());
      }
      if (!taken) {
        kept.add(mistake);
      }
    }
    return kept;
  }

  /** Whether the two cannot be told apart, in full or as a reader would round them. */
  private static <A> boolean looksLike(AnswerType<A> type, A value, A other) {
    return type.agrees(value, other)
        || type.agrees(rounded(type, value), other)
        || type.agrees(value, rounded(type, other));
  }

  private static <A> A rounded(AnswerType<A> type, A value) {
    return type.parse(type.print(value)).get();
  }
}
