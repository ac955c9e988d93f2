package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.exercise.Exercise;

/** The bytes, the merges and the special tokens make the vocabulary. */
public final class ExerciseVocabulary implements Exercise {
  private static final int BYTES = 256;

  @Override
  public void ask(Given given) {
    int thousands = given.integer("thousands", 50, 5, 99);
    int merges = 1000 * thousands;
    given.result("merges", merges, 0);
    int special = given.integer("special", 1, 2, 40);
    given.asksExactly("size", BYTES + merges + special);
    given.mistake("no-bytes", merges + special);
    given.mistake("no-special", BYTES + merges);
    given.mistake("merges", merges);
  }
}
