package forwardpass.lessons.exercise;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.lesson.StateCodec;

/**
 * Where a reader stands with an exercise.
 *
 * @param draft what stands in the answer field
 * @param checked whether the verdict on the draft is shown; typing on hides it
 * @param hintsShown how many hints were asked for
 * @param solved how many different problems were answered right
 * @param solvedNow whether this one was
 * @param hintIsNews whether a hint was the last thing asked for: it is said then, whatever verdict
 *     still stands. Not kept between visits
 */
public record ExerciseState(
    String draft,
    boolean checked,
    int hintsShown,
    int solved,
    boolean solvedNow,
    boolean hintIsNews) {

  static final StateCodec<ExerciseState> CODEC = new Form();

  private static final class Form implements StateCodec<ExerciseState> {
    @Override
    public void write(ExerciseState it, CodecWriter out) {
      out.text(it.draft);
      out.flag(it.checked);
      out.whole(it.hintsShown);
      out.whole(it.solved);
      out.flag(it.solvedNow);
    }

    @Override
    public ExerciseState read(CodecReader in) {
      return new ExerciseState(
          in.text(),
          in.flag(),
          in.whole(0, Integer.MAX_VALUE),
          in.whole(0, Integer.MAX_VALUE),
          in.flag(),
          false);
    }
  }

  static ExerciseState fresh(int solved) {
    return new ExerciseState("", false, 0, solved, false, false);
  }

  /**
   * How many hints are shown of those there are: another problem of the same kind may have fewer.
   */
  int hintsShown(int available) {
    return Math.min(hintsShown, available);
  }

  ExerciseState withDraft(String text) {
    return new ExerciseState(text, false, hintsShown, solved, solvedNow, false);
  }

  ExerciseState withVerdict(boolean right) {
    boolean first = right && !solvedNow;
    return new ExerciseState(
        draft, true, hintsShown, solved + (first ? 1 : 0), solvedNow || right, false);
  }

  ExerciseState withHint(int available) {
    int shown = Math.min(hintsShown(available) + 1, available);
    return new ExerciseState(draft, checked, shown, solved, solvedNow, true);
  }
}
