package forwardpass.engine.tensor;

/**
 * exp, log, tanh and erf of a float, by polynomials of its own. Only float +, −, ×, /, comparison
 * and the bits of the exponent are used, each rounded once and none fused, so a SIMD kernel that
 * follows the same steps in four lanes returns the same bits. Every result is within 2 units in the
 * last place of the true value, over all floats. The coefficients are weighted minimax fits made
 * for this book in 40-digit arithmetic and rounded to float.
 */
public final class Float32 {
  private static final float LOG2_E = 1.44269504f;

  /** ln 2 in two parts: the first has so few bits that its product with an exponent is exact. */
  private static final float LN2_HIGH = 0.693359375f;

  private static final float LN2_LOW = -2.12194440e-4f;

  /** 1.5 · 2²³: adding it rounds a small number to an integer and leaves that in the low bits. */
  private static final float ROUNDER = 12582912f;

  private static final int ROUNDER_BITS = 0x4B400000;

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
    float shifted = z * LOG2_E + ROUNDER;
    float n = shifted - ROUNDER;
    float r = (z - n * LN2_HIGH) - n * LN2_LOW;
    float p = 1.38145710e-3f;
    p = p * r + 8.36873043e-3f;
    p = p * r + 4.16683894e-2f;
    p = p * r + 1.66665205e-1f;
    p = p * r + 4.99999934e-1f;
    float y = (p * (r * r) + r) + 1f;
    // 2ⁿ in two factors, since 2¹²⁸ and 2⁻¹⁵⁰ are not floats
    int exponent = Float.floatToRawIntBits(shifted) - ROUNDER_BITS;
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
    float p = -7.64610977e-2f;
    p = p * f + 1.27791266e-1f;
    p = p * f - 1.31641895e-1f;
    p = p * f + 1.41996943e-1f;
    p = p * f - 1.66227645e-1f;
    p = p * f + 2.00012927e-1f;
    p = p * f - 2.50008380e-1f;
    p = p * f + 3.33333312e-1f;
    float square = f * f;
    float tail = (f * square) * p + e * LN2_LOW;
    tail = tail - square * 0.5f;
    return (f + tail) + e * LN2_HIGH;
  }

  /** tanh x: x + x³ p(x²) for |x| &lt; 0.65, else 1 − 2 / (e²ˣ + 1) with the sign of x. */
  public static float tanh(float x) {
    float magnitude = Math.abs(x);
    if (magnitude < TANH_BRANCH) {
      float s = x * x;
      float p = -5.43944732e-3f;
      p = p * s + 2.03979740e-2f;
      p = p * s - 5.36650529e-2f;
      p = p * s + 1.33305435e-1f;
      p = p * s - 3.33332489e-1f;
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
      float p = 8.31678239e-5f;
      p = p * s - 8.13001498e-4f;
      p = p * s + 5.19990695e-3f;
      p = p * s - 2.68589417e-2f;
      p = p * s + 1.12836872e-1f;
      p = p * s - 3.76126332e-1f;
      p = p * s + 1.28379167e-1f;
      return p * x + x;
    }
    t = t > 4f ? 4f : t; // erf(4) rounds to 1
    float q = -2.14595008e-4f;
    q = q * t + 3.21997542e-3f;
    q = q * t - 2.29060310e-2f;
    q = q * t + 1.05286855e-1f;
    q = q * t + 6.35699368e-1f;
    q = q * t + 1.28519953e-1f;
    float y = 1f - exp(-(q * t + t));
    return x < 0 ? -y : y;
  }
}
