package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.exercise.Exercise;

/** Nats to bits. */
public final class ExerciseBits implements Exercise {
  @Override
  public void ask(Given given) {
    double nats = given.decimal("nats", 0.357, 0.30, 7.29, 2);
    double bits = Information.natsToBits(nats);
    given.asks("bits", bits, 2);
    given.mistake("multiplied", Information.bitsToNats(nats));
    given.mistake("halved", nats / 2);
    given.mistake("ten", bits * Log.log(10));
    given.mistake("unchanged", nats);
  }
}
