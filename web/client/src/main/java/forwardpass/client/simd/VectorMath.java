package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.V128;

import forwardpass.engine.tensor.Constants;

/**
 * exp, log, tanh and erf of four floats at once, step by step as {@link
 * forwardpass.engine.tensor.Float32}, so with the same bits: every multiplication and addition is
 * rounded once, none fused.
 */
final class VectorMath {
  private static final int ROUNDER_BITS = 0x4B400000;
  private static final int SQRT_HALF_BITS = 0x3F3504F3;

  private final Code code;
  private final int[] scratch;
  private final int p;

  VectorMath(Code code) {
    this.code = code;
    scratch = code.locals(V128, 3);
    p = code.local(V128);
  }

  /** p = c₀ xⁿ + c₁ xⁿ⁻¹ + …, by Horner's rule. */
  private void polynomial(int x, float... coefficients) {
    code.splat(coefficients[0]).set(p);
    for (int i = 1; i < coefficients.length; i++) {
      code.get(p).get(x).op(Op.F32X4_MUL).splat(coefficients[i]).op(Op.F32X4_ADD).set(p);
    }
  }

  /** x = eˣ. */
  void exp(int x) {
    int shifted = scratch[0];
    int r = scratch[1];
    int half = scratch[2];
    code.get(x).splat(89f).op(Op.F32X4_PMIN).splat(-104f).op(Op.F32X4_PMAX).set(x);
    code.get(x).splat(1.442695f).op(Op.F32X4_MUL).splat(12582912f).op(Op.F32X4_ADD).set(shifted);
    int n = p;
    code.get(shifted).splat(12582912f).op(Op.F32X4_SUB).set(n);
    code.get(x).get(n).splat(0.6933594f).op(Op.F32X4_MUL).op(Op.F32X4_SUB);
    code.get(n).splat(-2.1219444e-4f).op(Op.F32X4_MUL).op(Op.F32X4_SUB).set(r);
    polynomial(r, 1.3814571e-3f, 8.368731e-3f, 4.166839e-2f, 1.6666521e-1f, 4.9999994e-1f);
    code.get(p).get(r).get(r).op(Op.F32X4_MUL).op(Op.F32X4_MUL).get(r).op(Op.F32X4_ADD);
    code.splat(1f).op(Op.F32X4_ADD).set(x);
    int exponent = shifted;
    code.get(shifted).splatBits(ROUNDER_BITS).op(Op.I32X4_SUB).set(exponent);
    code.get(exponent).i32(1).op(Op.I32X4_SHR_S).set(half);
    code.get(x);
    power(() -> code.get(half));
    code.op(Op.F32X4_MUL);
    power(() -> code.get(exponent).get(half).op(Op.I32X4_SUB));
    code.op(Op.F32X4_MUL).set(x);
  }

  /** 2ⁿ as the bits of a float, for integers in −126 … 127. */
  private void power(Runnable n) {
    n.run();
    code.splatBits(127).op(Op.I32X4_ADD).i32(23).op(Op.I32X4_SHL);
  }

  /** x = ln x. */
  void log(int x) {
    int exponent = scratch[0];
    int f = scratch[1];
    int square = scratch[2];
    int subnormal = code.local(V128);
    code.get(x).splat(Float.MIN_NORMAL).op(Op.F32X4_LT).set(subnormal);
    code.get(x)
        .splat(33554432f)
        .op(Op.F32X4_MUL)
        .get(x)
        .get(subnormal)
        .op(Op.V128_BITSELECT)
        .set(f);
    code.get(f).splatBits(SQRT_HALF_BITS).op(Op.I32X4_SUB).i32(23).op(Op.I32X4_SHR_S).set(exponent);
    code.get(f).get(exponent).i32(23).op(Op.I32X4_SHL).op(Op.I32X4_SUB);
    code.splat(1f).op(Op.F32X4_SUB).set(f);
    code.get(exponent).get(subnormal).splatBits(25).op(Op.V128_AND).op(Op.I32X4_SUB);
    int e = exponent;
    code.op(Op.F32X4_CONVERT_I32X4_S).set(e);
    polynomial(
        f,
        -7.64611e-2f,
        1.2779127e-1f,
        -1.316419e-1f,
        1.4199695e-1f,
        -1.6622764e-1f,
        2.0001292e-1f,
        -2.5000837e-1f,
        3.333333e-1f);
    code.get(f).get(f).op(Op.F32X4_MUL).set(square);
    code.get(f).get(square).op(Op.F32X4_MUL).get(p).op(Op.F32X4_MUL);
    code.get(e).splat(-2.1219444e-4f).op(Op.F32X4_MUL).op(Op.F32X4_ADD);
    code.get(square).splat(0.5f).op(Op.F32X4_MUL).op(Op.F32X4_SUB).set(p); // the tail
    code.get(f).get(p).op(Op.F32X4_ADD).get(e).splat(0.6933594f).op(Op.F32X4_MUL);
    code.op(Op.F32X4_ADD).set(p);
    // ln 0 = −∞, of less NaN, of infinity infinity
    code.get(p).splat(Float.NEGATIVE_INFINITY).splat(Float.NaN);
    code.get(x).splat(0f).op(Op.F32X4_EQ).op(Op.V128_BITSELECT);
    code.get(x).splat(0f).op(Op.F32X4_GT).op(Op.V128_BITSELECT).set(p);
    code.get(x).get(p);
    code.get(x).splat(Float.POSITIVE_INFINITY).op(Op.F32X4_EQ).op(Op.V128_BITSELECT).set(x);
  }

  /** x = tanh x. */
  void tanh(int x) {
    int magnitude = code.local(V128);
    int small = code.local(V128);
    int square = scratch[0];
    code.get(x).op(Op.F32X4_ABS).set(magnitude);
    code.get(x).get(x).op(Op.F32X4_MUL).set(square);
    polynomial(
        square, -5.4394472e-3f, 2.0397974e-2f, -5.3665053e-2f, 1.3330543e-1f, -3.3333248e-1f);
    code.get(p).get(square).op(Op.F32X4_MUL).get(x).op(Op.F32X4_MUL).get(x).op(Op.F32X4_ADD);
    code.set(small);
    int large = code.local(V128);
    code.get(magnitude).splat(2f).op(Op.F32X4_MUL).set(large);
    exp(large);
    code.splat(1f).splat(2f).get(large).splat(1f).op(Op.F32X4_ADD).op(Op.F32X4_DIV);
    code.op(Op.F32X4_SUB).set(large);
    choose(x, small, large, magnitude, 0.65f);
  }

  /** x = erf x. */
  void erf(int x) {
    int t = code.local(V128);
    int small = code.local(V128);
    int clamped = code.local(V128);
    int square = scratch[0];
    code.get(x).op(Op.F32X4_ABS).set(t);
    code.get(x).get(x).op(Op.F32X4_MUL).set(square);
    polynomial(
        square,
        8.3167826e-5f,
        -8.130015e-4f,
        5.199907e-3f,
        -2.6858943e-2f,
        0.112836875f,
        -3.7612632e-1f,
        1.2837917e-1f);
    code.get(p).get(x).op(Op.F32X4_MUL).get(x).op(Op.F32X4_ADD).set(small);
    code.get(t).splat(4f).op(Op.F32X4_PMIN).set(clamped);
    polynomial(
        clamped,
        -2.1459501e-4f,
        3.2199754e-3f,
        -2.2906031e-2f,
        1.0528685e-1f,
        6.356994e-1f,
        1.2851995e-1f);
    int large = code.local(V128);
    code.get(p).get(clamped).op(Op.F32X4_MUL).get(clamped).op(Op.F32X4_ADD);
    code.op(Op.F32X4_NEG).set(large);
    exp(large);
    code.splat(1f).get(large).op(Op.F32X4_SUB).set(large);
    choose(x, small, large, t, 0.93f);
  }

  /** x = small where magnitude is below the branch, else large with the sign of x. */
  private void choose(int x, int small, int large, int magnitude, float branch) {
    code.get(small);
    code.get(large);
    code.get(x).splat(0f).op(Op.F32X4_LT).splatBits(0x80000000).op(Op.V128_AND).op(Op.V128_XOR);
    code.get(magnitude).splat(branch).op(Op.F32X4_LT).op(Op.V128_BITSELECT).set(x);
  }

  /** x = GELU(x) in its exact form, or the one with tanh. */
  void gelu(int x, boolean exact) {
    int f = code.local(V128);
    if (exact) {
      code.get(x).splat(Constants.SQRT_HALF).op(Op.F32X4_MUL).set(f);
      erf(f);
    } else {
      code.get(x).get(x).get(x).op(Op.F32X4_MUL).get(x).op(Op.F32X4_MUL);
      code.splat(Constants.GELU_CUBIC).op(Op.F32X4_MUL).op(Op.F32X4_ADD);
      code.splat(Constants.SQRT_TWO_OVER_PI).op(Op.F32X4_MUL).set(f);
      tanh(f);
    }
    code.get(x).splat(0.5f).op(Op.F32X4_MUL).get(f).splat(1f).op(Op.F32X4_ADD);
    code.op(Op.F32X4_MUL).set(x);
  }

  /** x = x / (1 + e⁻ˣ). */
  void silu(int x) {
    int e = code.local(V128);
    code.get(x).op(Op.F32X4_NEG).set(e);
    exp(e);
    code.get(x).get(e).splat(1f).op(Op.F32X4_ADD).op(Op.F32X4_DIV).set(x);
  }
}
