package forwardpass.engine.optim;

import forwardpass.engine.tensor.Tensor;
import java.util.List;
import java.util.function.UnaryOperator;

/** Several optimisers as one, each over parameters of its own. */
public record Optimizers(List<Optimizer> all) implements Optimizer {
  /** Keeps a copy. */
  public Optimizers {
    all = List.copyOf(all);
  }

  @Override
  public void step(UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {
    requireSteppable(gradientOf, learningRate, gradientScale);
    for (Optimizer each : all) {
      each.step(gradientOf, learningRate, gradientScale);
    }
  }

  @Override
  public void requireSteppable(
      UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {
    for (Optimizer each : all) {
      each.requireSteppable(gradientOf, learningRate, gradientScale);
    }
  }
}
