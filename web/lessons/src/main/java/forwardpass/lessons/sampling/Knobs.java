package forwardpass.lessons.sampling;

import forwardpass.engine.sampling.Penalties;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.sampling.TemperatureOrder;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;

/** The knobs of the sampler, and the form in which the worker gets what they are set to. */
final class Knobs {
  static final NumberParameter T = new NumberParameter("T", 1.0, 0, 3, 0.05);
  static final ChoiceParameter ORDER = ChoiceParameter.of("order", "first", "last");
  static final IntegerParameter K = new IntegerParameter("k", 20, 0, 1024);
  static final NumberParameter P = new NumberParameter("p", 0.8, 0.01, 1, 0.01);
  static final NumberParameter M = new NumberParameter("m", 0.0, 0, 1, 0.01);
  static final NumberParameter TYPICAL = new NumberParameter("typical", 1.0, 0.01, 1, 0.01);
  static final NumberParameter THETA = new NumberParameter("theta", 1.0, 0.5, 3, 0.05);
  static final NumberParameter PRESENCE = new NumberParameter("presence", 0.0, -2, 2, 0.1);
  static final NumberParameter FREQUENCY = new NumberParameter("frequency", 0.0, -2, 2, 0.1);

  static final Codec<Sampler> CODEC = new Form();

  private Knobs() {}

  /** The sampler that the knobs are set to. */
  static Sampler sampler(Parameters parameters) {
    return new Sampler(
        parameters.get(T),
        parameters.get(ORDER).equals("last") ? TemperatureOrder.LAST : TemperatureOrder.FIRST,
        parameters.get(K),
        parameters.get(P),
        parameters.get(M),
        parameters.get(TYPICAL),
        new Penalties(parameters.get(THETA), parameters.get(PRESENCE), parameters.get(FREQUENCY)),
        List.of());
  }

  /** The same with the temperature at the other end of the cuts. */
  static Sampler otherOrder(Sampler sampler) {
    boolean isLast = sampler.order() == TemperatureOrder.LAST;
    return sampler.withOrder(isLast ? TemperatureOrder.FIRST : TemperatureOrder.LAST);
  }

  private static final class Form implements Codec<Sampler> {
    @Override
    public void write(Sampler it, CodecWriter out) {
      out.number(it.temperature());
      out.flag(it.order() == TemperatureOrder.LAST);
      out.whole(it.topK());
      out.number(it.topP());
      out.number(it.minP());
      out.number(it.typicalP());
      out.number(it.penalties().repetition());
      out.number(it.penalties().presence());
      out.number(it.penalties().frequency());
    }

    @Override
    public Sampler read(CodecReader in) {
      return new Sampler(
          in.number(),
          in.flag() ? TemperatureOrder.LAST : TemperatureOrder.FIRST,
          in.whole(),
          in.number(),
          in.number(),
          in.number(),
          new Penalties(in.number(), in.number(), in.number()),
          List.of());
    }
  }
}
