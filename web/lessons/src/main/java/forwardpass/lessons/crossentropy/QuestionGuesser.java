package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.exercise.Exercise;

/** What a random guesser scores. */
public final class QuestionGuesser implements Exercise {
  @Override
  public void ask(Given given) {
    int v = given.integer("v", 3, 4, 123);
    double loss = Log.log(v);
    given.asks("loss", loss, 3);
    given.mistake("share", 1.0 / v);
    given.mistake("sign", -loss);
    given.mistake("bits", Information.natsToBits(loss));
    given.mistake("ten", loss / Log.log(10));
  }
}
