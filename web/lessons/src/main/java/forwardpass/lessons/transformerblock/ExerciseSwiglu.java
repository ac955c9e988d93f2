package forwardpass.lessons.transformerblock;

import forwardpass.engine.block.ActivationFunction;
import forwardpass.lessons.exercise.Exercise;

/** One neuron of SwiGLU: its gate and its other way up are known. */
final class ExerciseSwiglu implements Exercise {
  @Override
  public void ask(Given given) {
    double gate = given.decimal("gate", 1.5, -2.5, 2.5, 1);
    double in = given.decimal("in", -2, -4, 4, 1);
    given.redrawIf(Math.abs(gate) < 0.5 || Math.abs(in) < 0.8 || Math.abs(gate - in) < 0.3);
    double silu = ActivationFunction.silu(gate);
    double sigmoid = silu / gate;
    given.result("sigmoid", sigmoid, 3);
    given.result("silu", silu, 3);
    given.asks("post", silu * in, 2);
    given.mistake("sigmoid", sigmoid * in);
    given.mistake("swapped", gate * ActivationFunction.silu(in));
    given.mistake("both", silu * ActivationFunction.silu(in));
    given.mistake("plain", gate * in);
    given.mistake("sum", silu + in);
  }
}
