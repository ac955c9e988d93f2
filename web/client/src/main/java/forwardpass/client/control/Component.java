package forwardpass.client.control;

import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Scalar;
import forwardpass.lessons.plain.Ascii;

/** One number among the parameters, as {@code data-drag} names it: {@code T}, or {@code z.2}. */
record Component(String parameter, int index) {

  static Component of(String text) {
    int dot = text.lastIndexOf('.');
    return dot < 0
        ? new Component(text, 0)
        : new Component(text.substring(0, dot), Ascii.whole(text.substring(dot + 1)));
  }

  double value(Parameters parameters) {
    return parameters.component(parameter, index);
  }

  Parameters set(Parameters parameters, double value) {
    return parameters.withComponent(parameter, index, value);
  }

  Parameters step(Parameters parameters, double steps) {
    return set(parameters, value(parameters) + steps * scalar(parameters).step());
  }

  Parameters least(Parameters parameters) {
    return set(parameters, scalar(parameters).min());
  }

  Parameters greatest(Parameters parameters) {
    return set(parameters, scalar(parameters).max());
  }

  private Scalar<?> scalar(Parameters parameters) {
    if (parameters.named(parameter) instanceof Scalar<?> scalar) {
      return scalar;
    }
    throw new IllegalArgumentException("drag: parameter " + parameter + " is no number");
  }
}
