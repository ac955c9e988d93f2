package forwardpass.lessons.transformerblock;

import forwardpass.engine.block.ActivationFunction;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** One neuron of SwiGLU: its gate and its other way up are known. */
final class ExerciseSwiglu implements Exercise {
  @Override
  public void ask(Given given) {
    double gate;
    double in;
    do {
      gate = given.decimal("gate", 1.5, -2.5, 2.5, 1);
      in = given.decimal("in", -2, -4, 4, 1);
    } while (given.redraw(Math.abs(gate) < 0.5 || Math.abs(in) < 0.8 || Math.abs(gate - in) < 0.3));
    double silu = ActivationFunction.silu(gate);
    double sigmoid = silu / gate;
    given.result("sigmoid", sigmoid, 3);
    given.result("silu", silu, 3);
    given
        .asks("post", silu * in, 2)
        .mistake("sigmoid", sigmoid * in)
        .mistake("swapped", gate * ActivationFunction.silu(in))
        .mistake("both", silu * ActivationFunction.silu(in))
        .mistake("plain", gate * in)
        .mistake("sum", silu + in);
  }
}
