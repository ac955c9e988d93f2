package forwardpass.trainer.train;

import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamW;
import forwardpass.engine.optim.Muon;
import forwardpass.engine.optim.Optimizer;
import forwardpass.engine.optim.Optimizers;
import forwardpass.engine.optim.ParameterGroup;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The optimiser that the settings name, and what it remembers from step to step, by parameter. */
final class Memory {
  private static final double EPSILON = 1e-8;
  private static final double MUON_MOMENTUM = 0.95;

  private final AdamW adamW;
  private final Optimizer optimizer;
  private final Map<String, Tensor> means = new LinkedHashMap<>();
  private final Map<String, Tensor> squares = new LinkedHashMap<>();

  Memory(Backend backend, GptWeights weights, TrainSettings settings) {
    boolean withMuon = settings.method() == Method.MUON;
    List<Tensor> inside = new ArrayList<>();
    List<Tensor> decaying = new ArrayList<>();
    List<Tensor> others = new ArrayList<>();
    weights
        .tensors()
        .forEach(
            (parameter, tensor) -> {
              boolean forMuon = withMuon && isInside(parameter);
              (forMuon ? inside : parameter.decays() ? decaying : others).add(tensor);
            });
    double decay = settings.weightDecay();
    List<ParameterGroup> adams =
        List.of(new ParameterGroup(decaying, decay), new ParameterGroup(others, 0));
    adamW =
        new AdamW(backend, adams, new AdamSettings(settings.beta1(), settings.beta2(), EPSILON));
    Muon muon = new Muon(backend, List.of(new ParameterGroup(inside, decay)), MUON_MOMENTUM);
    optimizer = withMuon ? new Optimizers(List.of(adamW, muon)) : adamW;
    weights
        .tensors()
        .forEach(
            (parameter, tensor) -> {
              boolean forMuon = withMuon && isInside(parameter);
              means.put(parameter.name(), forMuon ? muon.velocity(tensor) : adamW.mean(tensor));
              if (!forMuon) {
                squares.put(parameter.name(), adamW.square(tensor));
              }
            });
  }

  /** Whether it is a matrix inside a block; embeddings and head are at the model's ends. */
  private static boolean isInside(Parameter parameter) {
    Parameter.Role role = parameter.role();
    boolean matrix = role == Parameter.Role.MATRIX || role == Parameter.Role.RESIDUAL;
    return matrix && !parameter.name().equals("head");
  }

  Optimizer optimizer() {
    return optimizer;
  }

  Map<String, Tensor> means() {
    return means;
  }

  Map<String, Tensor> squares() {
    return squares;
  }

  void resume(int steps) {
    adamW.resume(steps);
  }

  void free() {
    means.values().forEach(tensor -> tensor.storage().free());
    squares.values().forEach(tensor -> tensor.storage().free());
  }
}
