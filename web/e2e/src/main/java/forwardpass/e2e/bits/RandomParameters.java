package forwardpass.e2e.bits;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import java.util.ArrayList;
import java.util.List;

/** Settings of a lesson from all over the ranges of its parameters. */
final class RandomParameters {
  private RandomParameters() {}

  /** Trial 0 is the lesson's own start; the others are drawn. */
  static Parameters of(List<Parameter<?>> declared, int trial) {
    Parameters parameters = Parameters.initial(declared);
    if (trial == 0) {
      return parameters;
    }
    Rng rng = Rng.seeded(trial);
    for (Parameter<?> parameter : declared) {
      parameters = drawn(parameters, parameter, rng);
    }
    return parameters;
  }

  private static Parameters drawn(Parameters parameters, Parameter<?> parameter, Rng rng) {
    if (parameter instanceof NumberParameter number) {
      return parameters.with(number, number(number.min(), number.max(), number.step(), rng));
    } else if (parameter instanceof IntegerParameter whole) {
      int span = (int) (whole.max() - whole.min()) + 1;
      return parameters.with(whole, (int) whole.min() + rng.nextInt(span));
    } else if (parameter instanceof VectorParameter vector) {
      return parameters.with(vector, vector(vector, rng));
    } else if (parameter instanceof MatrixParameter matrix) {
      return parameters.with(matrix, matrix(matrix, rng));
    } else if (parameter instanceof ChoiceParameter choice) {
      return parameters.with(choice, choice.options().get(rng.nextInt(choice.options().size())));
    }
    return parameters; // a text stays as it is
  }

  /** An end of the range, a step of it, or any value between. */
  private static double number(double min, double max, double step, Rng rng) {
    double anywhere = min + rng.nextDouble() * (max - min);
    return switch (rng.nextInt(8)) {
      case 0 -> min;
      case 1 -> max;
      case 2, 3, 4 -> Math.max(min, Math.min(max, Rounding.rint(anywhere / step) * step));
      default -> anywhere;
    };
  }

  private static List<Double> vector(VectorParameter vector, Rng rng) {
    int length = vector.minLength() + rng.nextInt(vector.maxLength() - vector.minLength() + 1);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      values.add(number(vector.min(), vector.max(), vector.step(), rng));
    }
    return List.copyOf(values);
  }

  private static List<List<Double>> matrix(MatrixParameter matrix, Rng rng) {
    int rows = matrix.minRows() + rng.nextInt(matrix.maxRows() - matrix.minRows() + 1);
    int cols = matrix.minCols() + rng.nextInt(matrix.maxCols() - matrix.minCols() + 1);
    List<List<Double>> out = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < cols; j++) {
        row.add(number(matrix.min(), matrix.max(), matrix.step(), rng));
      }
      out.add(List.copyOf(row));
    }
    return List.copyOf(out);
  }
}
