package forwardpass.client.simd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of one WebAssembly function, written instruction by instruction. WebAssembly is a stack
 * machine: an instruction takes its operands from the stack and leaves its result there. Loops and
 * conditions take their bodies as lambdas, so the Java reads like the code it writes.
 */
final class Code {
  /** The types of parameters and locals, by their code in the binary format. */
  enum Type {
    I32(0x7f),
    F32(0x7d),
    V128(0x7b);

    final int code;

    Type(int code) {
      this.code = code;
    }
  }

  private static final int NO_RESULT = 0x40;

  private final List<Type> parameters = new ArrayList<>();
  private final List<Type> locals = new ArrayList<>();
  private final List<Type> results = new ArrayList<>();
  private final Map<Integer, Integer> constants = new LinkedHashMap<>();
  private final Bytes bytes = new Bytes();

  /** Declares the next parameter; all parameters come before the first local. */
  int param(Type type) {
    parameters.add(type);
    return parameters.size() - 1;
  }

  int local(Type type) {
    locals.add(type);
    return parameters.size() + locals.size() - 1;
  }

  int[] params(Type type, int count) {
    int[] indices = new int[count];
    for (int i = 0; i < count; i++) {
      indices[i] = param(type);
    }
    return indices;
  }

  int[] locals(Type type, int count) {
    int[] indices = new int[count];
    for (int i = 0; i < count; i++) {
      indices[i] = local(type);
    }
    return indices;
  }

  Code returns(Type type) {
    results.add(type);
    return this;
  }

  Code get(int local) {
    bytes.u8(0x20).u32(local);
    return this;
  }

  Code set(int local) {
    bytes.u8(0x21).u32(local);
    return this;
  }

  Code tee(int local) {
    bytes.u8(0x22).u32(local);
    return this;
  }

  Code i32(int value) {
    bytes.u8(0x41).s32(value);
    return this;
  }

  Code f32(float value) {
    bytes.u8(0x43).f32(value);
    return this;
  }

  /**
   * A vector with this float in every lane. It is kept in a local that is set once where the
   * function starts, since engines load a constant anew each time a loop uses it.
   */
  Code splat(float value) {
    return splatBits(Float.floatToRawIntBits(value));
  }

  /** A vector with these 32 bits in every lane, kept as {@link #splat(float)} does. */
  Code splatBits(int bits) {
    Integer known = constants.get(bits);
    if (known == null) {
      known = local(Type.V128);
      constants.put(bits, known);
    }
    return get(known);
  }

  /** A vector constant, from its four 32-bit lanes. */
  Code v128(int lane0, int lane1, int lane2, int lane3) {
    op(Op.V128_CONST);
    word(bytes, lane0);
    word(bytes, lane1);
    word(bytes, lane2);
    word(bytes, lane3);
    return this;
  }

  private static void word(Bytes to, int value) {
    to.u8(value).u8(value >> 8).u8(value >> 16).u8(value >> 24);
  }

  /** An instruction without immediates. */
  Code op(Op op) {
    if (op.prefixed) {
      bytes.u8(0xfd).u32(op.code);
    } else {
      bytes.u8(op.code);
    }
    return this;
  }

  /** A load or store at the address on the stack plus {@code offset} bytes. */
  Code memory(Op op, int offset) {
    op(op);
    bytes.u32(op.alignment).u32(offset);
    return this;
  }

  /** A load or store of one lane of a vector. */
  Code memoryLane(Op op, int offset, int lane) {
    memory(op, offset);
    bytes.u8(lane);
    return this;
  }

  /** Extracts or replaces one lane. */
  Code lane(Op op, int lane) {
    op(op);
    bytes.u8(lane);
    return this;
  }

  /** Picks 32-bit lanes from two vectors: 0–3 are the first's, 4–7 the second's. */
  Code shuffle32(int lane0, int lane1, int lane2, int lane3) {
    op(Op.I8X16_SHUFFLE);
    for (int lane : new int[] {lane0, lane1, lane2, lane3}) {
      for (int i = 0; i < 4; i++) {
        bytes.u8(4 * lane + i);
      }
    }
    return this;
  }

  /** Copies bytes: takes the target's address, the source's, and their number from the stack. */
  Code memoryCopy() {
    bytes.u8(0xfc).u32(10).u8(0).u8(0);
    return this;
  }

  /** {@code local += constant}. */
  Code increase(int local, int constant) {
    return get(local).i32(constant).op(Op.I32_ADD).set(local);
  }

  /** {@code local += other}. */
  Code increaseBy(int local, int other) {
    return get(local).get(other).op(Op.I32_ADD).set(local);
  }

  /**
   * Runs the body while {@code counter >= step} (signed), taking {@code step} from it each time.
   */
  Code whileAtLeast(int counter, int step, Runnable body) {
    get(counter).i32(step).op(Op.I32_GE_S);
    return when(
        () -> {
          bytes.u8(0x03).u8(NO_RESULT);
          body.run();
          get(counter).i32(step).op(Op.I32_SUB).tee(counter).i32(step).op(Op.I32_GE_S);
          bytes.u8(0x0d).u32(0).u8(0x0b);
        });
  }

  /** Runs the body if the number on the stack is not 0. */
  Code when(Runnable body) {
    bytes.u8(0x04).u8(NO_RESULT);
    body.run();
    bytes.u8(0x0b);
    return this;
  }

  /** Runs one body if the number on the stack is not 0, else the other. */
  Code whenElse(Runnable then, Runnable otherwise) {
    bytes.u8(0x04).u8(NO_RESULT);
    then.run();
    bytes.u8(0x05);
    otherwise.run();
    bytes.u8(0x0b);
    return this;
  }

  Code call(int function) {
    bytes.u8(0x10).u32(function);
    return this;
  }

  Bytes signature() {
    Bytes out = new Bytes().u8(0x60).u32(parameters.size());
    parameters.forEach(type -> out.u8(type.code));
    out.u32(results.size());
    results.forEach(type -> out.u8(type.code));
    return out;
  }

  Bytes body() {
    Bytes out = new Bytes().u32(locals.size());
    locals.forEach(type -> out.u32(1).u8(type.code));
    constants.forEach(
        (bits, local) -> {
          out.u8(0xfd).u32(Op.V128_CONST.code);
          for (int lane = 0; lane < 4; lane++) {
            word(out, bits);
          }
          out.u8(0x21).u32(local);
        });
    return out.append(bytes).u8(0x0b);
  }
}
