package forwardpass.lessons.cost;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The batch at which a chip computes for as long as it reads the weights. */
public final class ExerciseBatch implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int flops = given.show("flops", 32 * given.integer(10, 3, 30));
    int rate = given.choice("rate", 2, 1, 4);
    int bits = given.choice("bits", 4, 8, 16, 32);
    double perByte = (double) flops / rate;
    double batch = perByte * bits / 16; // bits / 8 bytes a weight, 2 operations a token
    return given
        .asks(NumberAnswer.exact(), batch)
        .hinted("per-byte", perByte, 0)
        .result("bytes", bits / 8.0, 1)
        .result("per-weight", perByte * bits / 8, 0)
        .result("batch", batch, 0)
        .mistake("per-byte", perByte)
        .mistake("one-operation", 2 * batch)
        .mistake("bits", 8 * batch)
        .problem(3);
  }
}
