package forwardpass.lessons.cost;

import forwardpass.lessons.exercise.Exercise;

/** The batch at which a chip computes for as long as it reads the weights. */
public final class ExerciseBatch implements Exercise {
  @Override
  public void ask(Given given) {
    int flops = given.show("flops", 32 * given.integer(10, 3, 30));
    int rate = given.choice("rate", 2, 1, 4);
    int bits = given.choice("bits", 4, 8, 16, 32);
    double perByte = given.hinted("per-byte", (double) flops / rate);
    double batch = perByte * bits / 16; // bits / 8 bytes a weight, 2 operations a token
    given.asksExactly("batch", batch).hints(3);
    given.result("bytes", bits / 8.0);
    given.result("per-weight", perByte * bits / 8);
    given.mistake("per-byte", perByte);
    given.mistake("one-operation", 2 * batch);
    given.mistake("bits", 8 * batch);
  }
}
