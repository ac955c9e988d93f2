package forwardpass.engine.tensor;

/**
 * exp, log, tanh and erf of a float, by polynomials of its own. Only float +, −, ×, /, comparison
 * and the bits of the exponent are used, each rounded once and none fused, so a SIMD kernel that
 * follows the same steps in four lanes returns the same bits. Every result is within 2 units in the
 * last place of the true value, over all floats. The coefficients are weighted minimax fits made
 * for this book in 40-digit arithmetic and rounded to float.
 */
public final class Float32 {
  private static final float LOG2_E = 1.442695f;

  /**
   * ln 2 in two parts: the first has so few bits that its product with an exponent is exact
   * (0.693359375).
   */
  private static final float LN2_HIGH = 0.6933594f;

  private static final float LN2_LOW = -2.1219444e-4f;

  /**
   * 1.5 · 2⁵²: adding it to a double and taking it away again rounds to the nearest integer, ties
   * to even. In double, since JavaScript would not round the sum to a float; a SIMD kernel has an
   * instruction for it (f32x4.nearest) or does the same with 1.5 · 2²³.
   */
  private static final double ROUNDER = 6755399441055744.0;

  /** Below this erf and tanh are polynomials, above they are made of exp. */
  private static final float TANH_BRANCH = 0.65f;

  private static final float ERF_BRANCH = 0.93f;

  private Float32() {}

  /**
   * eˣ = 2ⁿ eʳ with n = round(x / ln 2), |r| ≤ ½ ln 2, and eʳ ≈ 1 + (r + r² p(r)). Infinite above
   * 88.72, 0 below −103.97.
   */
  public static float exp(float x) {
    float z = x > 89f ? 89f : x;
    z = z < -104f ? -104f : z;
    float n = (float) (((double) (z * LOG2_E) + ROUNDER) - ROUNDER);
    float r = (z - n * LN2_HIGH) - n * LN2_LOW;
    float p = 1.3814571e-3f;
    p = p * r + 8.368731e-3f;
    p = p * r + 4.166839e-2f;
    p = p * r + 1.6666521e-1f;
    p = p * r + 4.9999994e-1f;
    float y = (p * (r * r) + r) + 1f;
    // 2ⁿ in two factors, since 2¹²⁸ and 2⁻¹⁵⁰ are not floats
    int exponent = (int) n;
    int half = exponent >> 1;
    float first = Float.intBitsToFloat((half + 127) << 23);
    float second = Float.intBitsToFloat((exponent - half + 127) << 23);
    return (y * first) * second;
  }

  /**
   * ln x = e ln 2 + ln m with √½ ≤ m &lt; √2, and with f = m − 1: ln m ≈ f − f²/2 + f³ p(f). −∞ for
   * 0, NaN below.
   */
  public static float log(float x) {
    if (!(x > 0) || x == Float.POSITIVE_INFINITY) {
      return x == 0 ? Float.NEGATIVE_INFINITY : x > 0 ? x : Float.NaN;
    }
    boolean subnormal = x < Float.MIN_NORMAL;
    int bits = Float.floatToRawIntBits(subnormal ? x * 33554432f : x);
    int exponent = (bits - 0x3F3504F3) >> 23; // 0x3F3504F3 is √½
    float f = Float.intBitsToFloat(bits - (exponent << 23)) - 1f;
    float e = subnormal ? exponent - 25 : exponent;
    float p = -7.64611e-2f;
    p = p * f + 1.2779127e-1f;
    p = p * f - 1.316419e-1f;
    p = p * f + 1.4199695e-1f;
    p = p * f - 1.6622764e-1f;
    p = p * f + 2.0001292e-1f;
    p = p * f - 2.5000837e-1f;
    p = p * f + 3.333333e-1f;
    float square = f * f;
    float tail = (f * square) * p + e * LN2_LOW;
    tail = tail - square * 0.5f;
    return (f + tail) + e * LN2_HIGH;
  }

  /**
   * tanh x: x + x³ p(x²) for |x| &lt; 0.65, else 1 − 2 / (e²ˣ + 1) with the sign of x. The sign of
   * zero is lost.
   */
  public static float tanh(float x) {
    float magnitude = Math.abs(x);
    if (magnitude < TANH_BRANCH) {
      float s = x * x;
      float p = -5.4394472e-3f;
      p = p * s + 2.0397974e-2f;
      p = p * s - 5.3665053e-2f;
      p = p * s + 1.3330543e-1f;
      p = p * s - 3.3333248e-1f;
      return (p * s) * x + x;
    }
    float y = 1f - 2f / (exp(magnitude * 2f) + 1f);
    return x < 0 ? -y : y;
  }

  /** erf x: x + x p(x²) for |x| &lt; 0.93, else 1 − exp(−(t + t q(t))), t = |x|, with x's sign. */
  public static float erf(float x) {
    float t = Math.abs(x);
    if (t < ERF_BRANCH) {
      float s = x * x;
      float p = 8.3167826e-5f;
      p = p * s - 8.130015e-4f;
      p = p * s + 5.199907e-3f;
      p = p * s - 2.6858943e-2f;
      p = p * s + 1.12836875e-1f;
      p = p * s - 3.7612632e-1f;
      p = p * s + 1.2837917e-1f;
      return p * x + x;
    }
    t = t > 4f ? 4f : t; // erf(4) rounds to 1
    float q = -2.1459501e-4f;
    q = q * t + 3.2199754e-3f;
    q = q * t - 2.2906031e-2f;
    q = q * t + 1.0528685e-1f;
    q = q * t + 6.356994e-1f;
    q = q * t + 1.2851995e-1f;
    float y = 1f - exp(-(q * t + t));
    return x < 0 ? -y : y;
  }
}
