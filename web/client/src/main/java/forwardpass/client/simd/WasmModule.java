package forwardpass.client.simd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A WebAssembly module that imports one memory ({@code env.memory}) and exports functions. Writes
 * the binary format of the core specification, section 5.5: a magic number, then numbered sections,
 * each with its length.
 */
final class WasmModule {
  private static final int FUNCTION = 0;
  private static final int MEMORY = 2;

  private final List<Code> functions = new ArrayList<>();
  private final Map<String, Integer> exports = new LinkedHashMap<>();

  /** Adds a function; the answer is its index, for {@link Code#call}. */
  int add(Code function) {
    functions.add(function);
    return functions.size() - 1;
  }

  /** Adds a function that can be called from outside. */
  int export(String name, Code function) {
    int index = add(function);
    exports.put(name, index);
    return index;
  }

  /** The index of a function that was exported. */
  int function(String name) {
    Integer index = exports.get(name);
    if (index == null) {
      throw new IllegalArgumentException("WasmModule: no function '" + name + "' yet");
    }
    return index;
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
    section(module, 7, exportSection());
    section(module, 10, bodies);
    return module.toArray();
  }

  private Bytes exportSection() {
    Bytes section = new Bytes().u32(exports.size());
    exports.forEach((name, index) -> section.name(name).u8(FUNCTION).u32(index));
    return section;
  }

  private static void section(Bytes module, int id, Bytes content) {
    module.u8(id).sized(content);
  }
}
