package forwardpass.engine.tensor;

/** The numbers that the fused operations share, rounded to float once, here. */
public final class Constants {
  /** √(1/2). */
  public static final float SQRT_HALF = 0.70710677f;

  /** √(2/π). */
  public static final float SQRT_TWO_OVER_PI = 0.7978846f;

  /** 1/√(2π). */
  public static final float INVERSE_SQRT_TWO_PI = 0.3989423f;

  /** The factor of x³ in the tanh form of GELU. */
  public static final float GELU_CUBIC = 0.044715f;

  private Constants() {}
}
