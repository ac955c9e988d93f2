package forwardpass.lessons.landscape;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.engine.optim.DescentStep;
import forwardpass.engine.optim.MomentumStep;

/** Where an optimiser stands, and what it remembers of the steps before. */
sealed interface Memory {
  /** μ of momentum. */
  double MOMENTUM = 0.9;

  /** δ of AdamW's weight decay. */
  double DECAY = 0.1;

  /** The two weights. */
  double[] place();

  /** After the next step. */
  Memory then(double[] gradient, double rate);

  /** Adam's constants in this chapter: those of language models. */
  static AdamSettings settings() {
    return AdamSettings.languageModel();
  }

  /** Plain descent remembers nothing. */
  @SuppressWarnings("ArrayRecordComponent") // the engine's, never changed
  record Plain(double[] place) implements Memory {
    @Override
    public Memory then(double[] gradient, double rate) {
      return new Plain(DescentStep.from(place, gradient, rate).next());
    }
  }

  /** Momentum remembers its velocity. */
  @SuppressWarnings("ArrayRecordComponent") // the engine's, never changed
  record Rolling(double[] place, double[] velocity) implements Memory {
    @Override
    public Memory then(double[] gradient, double rate) {
      MomentumStep step = MomentumStep.from(place, gradient, velocity, rate, MOMENTUM);
      return new Rolling(step.next(), step.velocity());
    }
  }

  /**
   * Adam remembers two means.
   *
   * @param decay δ; 0 for Adam, more for AdamW
   */
  record Adaptive(AdamStep step, double decay) implements Memory {
    @Override
    public double[] place() {
      return step.next();
    }

    @Override
    public Memory then(double[] gradient, double rate) {
      return new Adaptive(step.then(gradient, rate, settings(), decay), decay);
    }
  }
}
