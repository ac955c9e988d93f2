package forwardpass.lessons.matrices;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The batch at which a chip computes for as long as it reads the weights. */
public final class ExerciseBatch implements Exercise {
  @Override
  public void ask(Given given) {
    int flops = given.show("flops", 32 * given.integer(10, 3, 30));
    int rate = given.choice("rate", 2, 1, 4);
    int bits = given.choice("bits", 4, 8, 16, 32);
    double perByte = given.hinted("per-byte", (double) flops / rate, 0);
    double batch = perByte * bits / 16; // bits / 8 bytes a weight, 2 operations a token
    given
        .asksExactly("batch", batch)
        .result("bytes", bits / 8.0, 1)
        .result("per-weight", perByte * bits / 8, 0)
        .mistake("per-byte", perByte)
        .mistake("one-operation", 2 * batch)
        .mistake("bits", 8 * batch)
        .hints(3);
  }
}
