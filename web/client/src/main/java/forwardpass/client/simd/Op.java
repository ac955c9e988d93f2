package forwardpass.client.simd;

/** The instructions that the kernels use: code, and for loads and stores log2 of the natural alignment. */
enum Op {
  F32_LOAD(0x2a, 2),
  F32_STORE(0x38, 2),
  I32_EQZ(0x45),
  I32_LT_S(0x48),
  I32_GT_S(0x4a),
  I32_GE_S(0x4e),
  I32_ADD(0x6a),
  I32_SUB(0x6b),
  I32_MUL(0x6c),
  I32_AND(0x71),
  I32_SHL(0x74),
  F32_ADD(0x92),
  F32_SUB(0x93),
  F32_MUL(0x94),
  F32_DIV(0x95),
  F32_MAX(0x97),

  V128_LOAD(0x00, 4, true),
  V128_LOAD8X8_S(0x01, 3, true),
  V128_LOAD32_SPLAT(0x09, 2, true),
  V128_STORE(0x0b, 4, true),
  V128_CONST(0x0c, 0, true),
  I8X16_SHUFFLE(0x0d, 0, true),
  I8X16_SWIZZLE(0x0e, 0, true),
  I8X16_RELAXED_SWIZZLE(0x100, 0, true),
  I32X4_SPLAT(0x11, 0, true),
  F32X4_SPLAT(0x13, 0, true),
  F32X4_EXTRACT_LANE(0x1f, 0, true),
  V128_AND(0x4e, 0, true),
  V128_STORE32_LANE(0x5a, 2, true),
  V128_STORE64_LANE(0x5b, 3, true),
  I32X4_EXTEND_LOW_I16X8_S(0xa7, 0, true),
  I32X4_EXTEND_HIGH_I16X8_S(0xa8, 0, true),
  I32X4_SHL(0xab, 0, true),
  I32X4_SHR_S(0xac, 0, true),
  I32X4_ADD(0xae, 0, true),
  I32X4_SUB(0xb1, 0, true),
  F32X4_ADD(0xe4, 0, true),
  F32X4_SUB(0xe5, 0, true),
  F32X4_MUL(0xe6, 0, true),
  F32X4_DIV(0xe7, 0, true),
  F32X4_MAX(0xe9, 0, true),
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
