package forwardpass.client.compile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many bytes of code each Java package has in a Wasm module that was compiled with its names
 * (WebAssembly core specification, 5.5 Modules, and A.1 Custom Sections).
 */
final class WasmSizes {
  private static final int HEADER = 8;
  private static final int CUSTOM = 0;
  private static final int IMPORTS = 2;
  private static final int CODE = 10;
  private static final int FUNCTION_NAMES = 1;
  private static final int FUNCTION = 0;
  private static final int MEMORY = 2;
  private static final int GLOBAL = 3;
  private static final int TAG = 4;
  private static final int NULLABLE_REFERENCE = 0x63;
  private static final int REFERENCE = 0x64;

  private final byte[] bytes;
  private final List<Integer> codes = new ArrayList<>(); // bytes of each function of its own
  private final Map<Integer, String> names = new HashMap<>(); // by index, imported functions first
  private int at = HEADER;
  private int imported;
  private int other;

  private WasmSizes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Bytes by package; what is no function under {@code (types and data)}. */
  static Map<String, Integer> byPackage(byte[] module) {
    WasmSizes sizes = new WasmSizes(module);
    while (sizes.at < module.length) {
      sizes.section();
    }
    Map<String, Integer> out = new TreeMap<>();
    out.put("(types and data)", sizes.other);
    for (int i = 0; i < sizes.codes.size(); i++) {
      String name = sizes.names.getOrDefault(sizes.imported + i, "");
      out.merge(packageOf(name), sizes.codes.get(i), Integer::sum);
    }
    return out;
  }

  /** The same module without its names, which only cost bytes. */
  static byte[] nameless(byte[] module) {
    WasmSizes sizes = new WasmSizes(module);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(module, 0, HEADER);
    while (sizes.at < module.length) {
      int begin = sizes.at;
      int id = module[sizes.at++];
      int size = sizes.number();
      int end = sizes.at + size;
      if (id != CUSTOM || !sizes.text().equals("name")) {
        out.write(module, begin, end - begin);
      }
      sizes.at = end;
    }
    return out.toByteArray();
  }

  /** The package of a function called {@code forwardpass.engine.linalg.Matrices::product}. */
  private static String packageOf(String function) {
    int method = function.indexOf("::");
    String type = method < 0 ? "" : function.substring(0, method);
    int dot = type.lastIndexOf('.');
    return dot < 0 ? "(generated)" : type.substring(0, dot);
  }

  private void section() {
    int id = bytes[at++];
    int size = number();
    int end = at + size;
    if (id == CODE) {
      int count = number();
      for (int i = 0; i < count; i++) {
        int code = number();
        codes.add(code);
        at += code;
      }
    } else if (id == IMPORTS) {
      other += size;
      imports();
    } else if (id == CUSTOM && text().equals("name")) {
      functionNames(end);
    } else {
      other += id == CUSTOM ? 0 : size;
    }
    at = end;
  }

  /**
   * An import is its two names, its kind, and its type, which differs in form from kind to kind.
   */
  private void imports() {
    int count = number();
    for (int i = 0; i < count; i++) {
      text();
      text();
      int kind = bytes[at++];
      switch (kind) {
        case FUNCTION -> {
          number();
          imported++;
        }
        case MEMORY -> limits();
        case GLOBAL -> {
          type();
          at++;
        }
        case TAG -> {
          at++;
          number();
        }
        default -> throw new IllegalArgumentException("wasm: an import of kind " + kind);
      }
    }
  }

  private void limits() {
    int flags = number();
    number();
    if ((flags & 1) != 0) {
      number();
    }
  }

  private void type() {
    int type = bytes[at++];
    if (type == REFERENCE || type == NULLABLE_REFERENCE) {
      number();
    }
  }

  private void functionNames(int end) {
    while (at < end) {
      int kind = bytes[at++];
      int size = number();
      int next = at + size;
      if (kind == FUNCTION_NAMES) {
        int count = number();
        for (int i = 0; i < count; i++) {
          int index = number();
          names.put(index, text());
        }
      }
      at = next;
    }
  }

  private String text() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** An unsigned number in LEB128. */
  private int number() {
    int value = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[at++];
      value |= (part & 0x7f) << shift;
      shift += 7;
    } while (part < 0);
    return value;
  }
}
