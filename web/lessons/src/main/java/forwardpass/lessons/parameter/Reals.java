package forwardpass.lessons.parameter;

import java.util.ArrayList;
import java.util.List;

/** Lists of numbers, as parameters and answers hold them, and arrays, as the engine takes them. */
public final class Reals {
  private Reals() {}

  public static double[] array(List<Double> values) {
    double[] out = new double[values.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = values.get(i);
    }
    return out;
  }

  public static List<Double> list(double... values) {
    List<Double> out = new ArrayList<>();
    for (double value : values) {
      out.add(value);
    }
    return List.copyOf(out);
  }
}
