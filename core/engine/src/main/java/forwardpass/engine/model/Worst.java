package forwardpass.engine.model;

import forwardpass.engine.format.Decimal;

/** Finds the number to blame where a computation overflowed. */
final class Worst {
  private Worst() {}

  /**
   * The first number that is NaN or infinite, or else the largest, said in words.
   *
   * @param kind what the numbers are: weight or gradient
   */
  static String of(String kind, GptConfig config, ParameterValues values) {
    String name = "";
    int place = 0;
    float worst = 0;
    for (Parameter parameter : Parameter.allOf(config)) {
      float[] all = values.of(parameter);
      int bad = firstNotFinite(all);
      if (bad >= 0) {
        return kind + " " + bad + " of '" + parameter.name() + "' is " + Decimal.shortest(all[bad]);
      }
      for (int i = 0; i < all.length; i++) {
        if (Math.abs(all[i]) > Math.abs(worst)) {
          name = parameter.name();
          place = i;
          worst = all[i];
        }
      }
    }
    return "the largest "
        + kind
        + ", "
        + place
        + " of '"
        + name
        + "', is "
        + Decimal.shortest(worst);
  }

  /** Where the first number that is NaN or infinite is, or −1. */
  static int firstNotFinite(float[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!(Math.abs(values[i]) <= Float.MAX_VALUE)) {
        return i;
      }
    }
    return -1;
  }
}
