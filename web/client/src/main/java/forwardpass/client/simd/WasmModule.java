package forwardpass.client.simd;

import java.util.ArrayList;
import java.util.List;

/**
 * A WebAssembly module that imports one memory ({@code env.memory}) and exports functions. Writes
 * the binary format of the core specification, section 5.5: a magic number, then numbered sections,
 * each with its length.
 */
final class WasmModule {
  private static final int FUNCTION = 0;
  private static final int MEMORY = 2;

  private final List<Code> functions = new ArrayList<>();
  private final Bytes exports = new Bytes();
  private int exported;

  /** Adds a function; the answer is its index, for {@link Code#call}. */
  int add(Code function) {
    functions.add(function);
    return functions.size() - 1;
  }

  /** Adds a function that can be called from outside. */
  int export(String name, Code function) {
    exports.name(name).u8(FUNCTION).u32(functions.size());
    exported++;
    return add(function);
  }

  byte[] toBytes() {
    Bytes types = new Bytes().u32(functions.size());
    Bytes indices = new Bytes().u32(functions.size());
    Bytes bodies = new Bytes().u32(functions.size());
    for (int i = 0; i < functions.size(); i++) {
      types.append(functions.get(i).signature());
      indices.u32(i); // every function has a type of its own: simple, and some 5 bytes each
      bodies.sized(functions.get(i).body());
    }
    Bytes imports = new Bytes().u32(1).name("env").name("memory").u8(MEMORY).u8(0).u32(1);
    Bytes module = new Bytes().u8(0).u8('a').u8('s').u8('m').u8(1).u8(0).u8(0).u8(0);
    section(module, 1, types);
    section(module, 2, imports);
    section(module, 3, indices);
    section(module, 7, new Bytes().u32(exported).append(exports));
    section(module, 10, bodies);
    return module.toArray();
  }

  private static void section(Bytes module, int id, Bytes content) {
    module.u8(id).sized(content);
  }
}
