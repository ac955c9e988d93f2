package forwardpass.e2e.bits;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.parameter.VectorParameter;
import java.util.ArrayList;
import java.util.List;

/** Valid parameters by chance: all of a double's digits, ends of ranges, every length and option. */
public final class RandomParameters {
  private RandomParameters() {}

  /** New values for all the parameters declared. */
  public static Parameters of(List<Parameter<?>> declared, Rng rng) {
    Parameters out = Parameters.initial(declared);
    for (Parameter<?> parameter : declared) {
      out = withRandom(out, parameter, rng);
    }
    return out;
  }

  private static Parameters withRandom(Parameters now, Parameter<?> parameter, Rng rng) {
    if (parameter instanceof NumberParameter number) {
      return now.with(number, number(rng, number.min(), number.max(), number.step()));
    } else if (parameter instanceof IntegerParameter whole) {
      return now.with(whole, (int) Math.rint(number(rng, whole.min(), whole.max(), 1)));
    } else if (parameter instanceof VectorParameter vector) {
      int length = vector.minLength() + rng.nextInt(vector.maxLength() - vector.minLength() + 1);
      List<Double> values = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        values.add(number(rng, vector.min(), vector.max(), vector.step()));
      }
      return now.with(vector, List.copyOf(values));
    } else if (parameter instanceof ChoiceParameter choice) {
      return now.with(choice, choice.options().get(rng.nextInt(choice.options().size())));
    } else if (parameter instanceof TextParameter text) {
      Parsed<Parameters> changed = now.withText(text.id(), text(rng, text));
      return changed.isOk() ? changed.get() : now;
    }
    throw new IllegalArgumentException("random: no values for parameter " + parameter.id());
  }

  private static double number(Rng rng, double min, double max, double step) {
    double anywhere = min + rng.nextDouble() * (max - min);
    return switch (rng.nextInt(8)) {
      case 0 -> min;
      case 1 -> max;
      case 2, 3, 4 -> Math.max(min, Math.min(max, Math.rint(anywhere / step) * step));
      default -> anywhere;
    };
  }

  /** The initial text with a piece of it gone, or doubled. */
  private static String text(Rng rng, TextParameter parameter) {
    String text = parameter.initial();
    int from = rng.nextInt(text.length() + 1);
    int to = from + rng.nextInt(text.length() - from + 1);
    return rng.nextInt(2) == 0
        ? text.substring(0, from) + text.substring(to)
        : text.substring(0, to) + text.substring(from);
  }
}
