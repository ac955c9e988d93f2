package forwardpass.lessons.exercise;

/**
 * Where a reader stands with an exercise.
 *
 * @param draft what stands in the answer field
 * @param checked whether the verdict on the draft is shown; typing on hides it
 * @param hintsShown how many hints were asked for
 * @param solved how many different problems were answered right
 * @param solvedNow whether this one was
 */
public record ExerciseState(
    String draft, boolean checked, int hintsShown, int solved, boolean solvedNow) {

  static ExerciseState fresh(int solved) {
    return new ExerciseState("", false, 0, solved, false);
  }

  ExerciseState withDraft(String text) {
    return new ExerciseState(text, false, hintsShown, solved, solvedNow);
  }

  ExerciseState withVerdict(boolean right) {
    boolean first = right && !solvedNow;
    return new ExerciseState(draft, true, hintsShown, solved + (first ? 1 : 0), solvedNow || right);
  }

  ExerciseState withHint(int available) {
    int shown = Math.min(hintsShown + 1, available);
    return new ExerciseState(draft, checked, shown, solved, solvedNow);
  }
}
