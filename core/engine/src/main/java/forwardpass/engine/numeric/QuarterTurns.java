package forwardpass.engine.numeric;

/**
 * An angle without its quarter turns: x = n·π/2 + high + low with |high| ≤ π/4, quadrant = n mod 4.
 *
 * <p>The remainder has about 106 bits, in two doubles, since its leading digits may all cancel.
 */
record QuarterTurns(int quadrant, double high, double low) {
  private static final double TWO_OVER_PI = 0.6366197723675814;

  /** Up to here n has 20 bits, and its products with the 33-bit parts of π/2 are exact. */
  private static final double MEDIUM = 0x1p20;

  // π/2 in three parts of 33 bits, and the rest
  private static final double PART_1 = 1.5707963267341256;
  private static final double PART_2 = 6.077100506303966e-11;
  private static final double PART_3 = 2.0222662487111665e-21;
  private static final double REST = 8.4784276603689e-32;

  /** The angle x &gt; 0 reduced. */
  static QuarterTurns of(double x) {
    return x < MEDIUM ? ofMedium(x) : HugeAngle.reduce(x);
  }

  /** Cody and Waite 1980: subtract n·π/2 part by part, keeping what each rounding loses. */
  private static QuarterTurns ofMedium(double x) {
    int n = (int) (x * TWO_OVER_PI + 0.5);
    double first = x - n * PART_1; // exact
    double second = n * PART_2;
    double high = first - second;
    double lost = roundingOfDifference(first, second, high);
    double third = n * PART_3;
    double higher = high - third;
    lost += roundingOfDifference(high, third, higher) - n * REST;
    double sum = higher + lost;
    return new QuarterTurns(n & 3, sum, (higher - sum) + lost);
  }

  /** (a − b) − difference, exactly (Knuth's two-sum). */
  private static double roundingOfDifference(double a, double b, double difference) {
    double bSeen = a - difference;
    double aSeen = difference + bSeen;
    return (a - aSeen) - (b - bSeen);
  }
}
