package forwardpass.client.simd;

/**
 * The instructions that the kernels use, with their codes (core specification, appendix A.7). A
 * load or store also has log2 of its natural alignment, a hint that engines ignore.
 */
enum Op {
  I32_LOAD16_U(0x2f, 1),
  F32_LOAD(0x2a, 2),
  F32_STORE(0x38, 2),
  I32_EQZ(0x45),
  I32_EQ(0x46),
  I32_LT_S(0x48),
  I32_GT_S(0x4a),
  I32_GE_S(0x4e),
  I32_ADD(0x6a),
  I32_SUB(0x6b),
  I32_MUL(0x6c),
  I32_AND(0x71),
  I32_OR(0x72),
  I32_SHL(0x74),
  I32_SHR_S(0x75),
  F32_NEG(0x8c),
  F32_SQRT(0x91),
  F32_ADD(0x92),
  F32_SUB(0x93),
  F32_MUL(0x94),
  F32_DIV(0x95),
  F32_MAX(0x97),
  F32_CONVERT_I32_S(0xb2),
  F32_REINTERPRET_I32(0xbe),

  V128_LOAD(0x00, 4, true),
  V128_LOAD32_SPLAT(0x09, 2, true),
  V128_STORE(0x0b, 4, true),
  V128_CONST(0x0c, 0, true),
  I8X16_SHUFFLE(0x0d, 0, true),
  I32X4_SPLAT(0x11, 0, true),
  F32X4_SPLAT(0x13, 0, true),
  F32X4_EXTRACT_LANE(0x1f, 0, true),
  I32X4_GT_S(0x3b, 0, true),
  F32X4_EQ(0x41, 0, true),
  F32X4_LT(0x43, 0, true),
  F32X4_GT(0x44, 0, true),
  V128_AND(0x4e, 0, true),
  V128_ANDNOT(0x4f, 0, true),
  V128_OR(0x50, 0, true),
  V128_XOR(0x51, 0, true),
  V128_BITSELECT(0x52, 0, true),
  V128_STORE32_LANE(0x5a, 2, true),
  V128_STORE64_LANE(0x5b, 3, true),
  I32X4_SHL(0xab, 0, true),
  I32X4_SHR_S(0xac, 0, true),
  I32X4_ADD(0xae, 0, true),
  I32X4_SUB(0xb1, 0, true),
  F32X4_ABS(0xe0, 0, true),
  F32X4_NEG(0xe1, 0, true),
  F32X4_SQRT(0xe3, 0, true),
  F32X4_ADD(0xe4, 0, true),
  F32X4_SUB(0xe5, 0, true),
  F32X4_MUL(0xe6, 0, true),
  F32X4_DIV(0xe7, 0, true),
  F32X4_MAX(0xe9, 0, true),
  F32X4_PMIN(0xea, 0, true),
  F32X4_PMAX(0xeb, 0, true),
  F32X4_CONVERT_I32X4_S(0xfa, 0, true),
  F32X4_RELAXED_MADD(0x105, 0, true);

  final int code;
  final int alignment;
  final boolean prefixed;

  Op(int code) {
    this(code, 0);
  }

  Op(int code, int alignment) {
    this(code, alignment, false);
  }

  Op(int code, int alignment, boolean prefixed) {
    this.code = code;
    this.alignment = alignment;
    this.prefixed = prefixed;
  }
}
