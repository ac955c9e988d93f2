package forwardpass.lessons.gradients;

import forwardpass.lessons.parameter.Reals;
import java.util.ArrayList;
import java.util.List;

/** A surface a·x² + b·xy + c·y². */
record Quadratic(double a, double b, double c) {
  static final Quadratic BOWL = new Quadratic(1, 0, 2);
  static final Quadratic MIXED = new Quadratic(1, 3, 0);
  static final Quadratic RAVINE = new Quadratic(0.2, 0, 4);

  /** One of {@code bowl}, {@code mixed} and {@code ravine}. */
  static Quadratic named(String name) {
    return switch (name) {
      case "bowl" -> BOWL;
      case "mixed" -> MIXED;
      case "ravine" -> RAVINE;
      default -> throw new IllegalArgumentException("surface: there is none named " + name);
    };
  }

  double at(double x, double y) {
    return a * x * x + b * x * y + c * y * y;
  }

  /** [2a·x + b·y, b·x + 2c·y]. */
  double[] gradient(double x, double y) {
    return new double[] {2 * a * x + b * y, b * x + 2 * c * y};
  }

  /** The largest value on the square from −reach to reach; it lies at a corner. */
  double highest(double reach) {
    return Math.max(at(reach, reach), at(reach, -reach));
  }

  /** The least value there: at a corner, or 0 at the origin. */
  double lowest(double reach) {
    return Math.min(0, Math.min(at(reach, reach), at(reach, -reach)));
  }

  /** Heights for contours, in whole numbers, closer together near 0. */
  double[] levels(double reach) {
    double[] squares = {2, 8, 18, 32};
    List<Double> levels = new ArrayList<>();
    for (int i = squares.length - 1; i >= 0; i--) {
      if (-squares[i] > lowest(reach)) {
        levels.add(-squares[i]);
      }
    }
    if (lowest(reach) < 0) {
      levels.add(0.0);
    }
    for (double square : squares) {
      if (square < highest(reach)) {
        levels.add(square);
      }
    }
    return Reals.array(levels);
  }
}
