package forwardpass.lessons.derivatives;

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

  /** The largest |f| on the square from −reach to reach: it lies at a corner. */
  double largest(double reach) {
    return Math.max(Math.abs(at(reach, reach)), Math.abs(at(reach, -reach)));
  }
}
