package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.exercise.Exercise;

/** What a text costs in a language whose words are so many tokens. */
public final class ExercisePrice implements Exercise {
  private static final double MILLION = 1_000_000;

  @Override
  public void ask(Given given) {
    int words = given.integer("thousands", 90, 40, 200);
    double each = given.decimal("each", 4.6, 2.1, 6.9, 1);
    int price = given.integer("price", 5, 2, 15);
    double tokens = 1000.0 * words * each;
    given.asks("cost", tokens / MILLION * price, 2);
    given.result("tokens", tokens, 0);
    given.mistake("words", 1000.0 * words / MILLION * price);
    given.mistake("divided", 1000.0 * words / each / MILLION * price);
    given.mistake("thousand", tokens / 1000 * price);
  }
}
