package forwardpass.lessons.decoding;

import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.exercise.Exercise;

/** The perplexity of a text that was read in two windows of unequal length. */
public final class ExercisePerplexity implements Exercise {
  @Override
  public void ask(Given given) {
    int many = given.integer("many", 4, 3, 9);
    double first = given.choice("first", 2.0, 1.2, 1.5, 1.8);
    int few = given.choice("few", 1, 2);
    double last = given.choice("last", 7.0, 3.0, 4.0, 5.0);
    double sum = given.result("sum", many * first + few * last);
    given.result("tokens", many + few);
    double mean = given.result("mean", sum / (many + few), 4);
    given.asks("perplexity", Perplexity.of(mean), 2).hints(3);
    given.mistake("windows", Perplexity.of((first + last) / 2));
    given.mistake(
        "perplexities", (many * Perplexity.of(first) + few * Perplexity.of(last)) / (many + few));
    given.mistake("mean", mean);
    given.mistake("windows-perplexities", (Perplexity.of(first) + Perplexity.of(last)) / 2);
  }
}
