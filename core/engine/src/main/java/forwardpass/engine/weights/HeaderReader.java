package forwardpass.engine.weights;

import forwardpass.engine.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a safetensors file: one object with a description of every tensor,
 *
 * <pre>{@code
 * {"__metadata__": {"format": "pt"},
 *  "wte.weight": {"dtype": "F32", "shape": [50257, 768], "data_offsets": [0, 154389504]}}
 * }</pre>
 *
 * and nothing else: no other field, none twice. The metadata may be null, as some writers have it.
 */
final class HeaderReader {
  static final String METADATA = "__metadata__";

  /** What the header says of one tensor; the offsets count from the end of the header. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, compared by nobody
  record Claim(String name, ElementType type, long[] dims, long from, long to) {}

  private final JsonText text;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();

  HeaderReader(String header) {
    text = new JsonText("safetensors header", header);
    read();
  }

  Map<String, String> metadata() {
    return metadata;
  }

  /** The tensors in the order of the header. */
  List<Claim> claims() {
    return new ArrayList<>(claims.values());
  }

  private void read() {
    boolean hasMetadata = false;
    text.expect('{');
    if (!text.accepts('}')) {
      do {
        int position = text.position();
        String name = text.string();
        text.expect(':');
        boolean isMetadata = name.equals(METADATA);
        if (isMetadata ? hasMetadata : claims.containsKey(name)) {
          String what = isMetadata ? "'" : "tensor '";
          throw text.wrongBefore(position, what + name + "' is there twice");
        }
        if (isMetadata) {
          hasMetadata = true;
          readMetadata();
        } else {
          claims.put(name, claim(name));
        }
      } while (text.accepts(','));
      text.expect('}');
    }
    text.expectEnd();
  }

  private void readMetadata() {
    if (text.acceptsWord("null")) {
      return;
    }
    text.expect('{');
    if (text.accepts('}')) {
      return;
    }
    do {
      int position = text.position();
      String key = text.string();
      text.expect(':');
      if (metadata.put(key, text.string()) != null) {
        throw text.wrongBefore(position, "metadata '" + key + "' is there twice");
      }
    } while (text.accepts(','));
    text.expect('}');
  }

  private Claim claim(String name) {
    ElementType type = null;
    long[] shape = null;
    long[] offsets = null;
    text.expect('{');
    do {
      int position = text.position();
      String field = text.string();
      text.expect(':');
      if (field.equals("dtype") && type == null) {
        type = ElementType.named(text.string());
      } else if (field.equals("shape") && shape == null) {
        shape = text.numbers();
      } else if (field.equals("data_offsets") && offsets == null) {
        offsets = offsets(name);
      } else {
        boolean known = List.of("dtype", "shape", "data_offsets").contains(field);
        String what = known ? "' is there twice" : "' is unknown";
        throw text.wrongBefore(position, "tensor '" + name + "': the field '" + field + what);
      }
    } while (text.accepts(','));
    text.expect('}');
    long[] places = present(offsets, name, "data_offsets");
    return new Claim(
        name, present(type, name, "dtype"), present(shape, name, "shape"), places[0], places[1]);
  }

  private <T> T present(@Nullable T value, String name, String field) {
    if (value == null) {
      throw text.wrong("tensor '" + name + "' has no field '" + field + "'");
    }
    return value;
  }

  private long[] offsets(String name) {
    int position = text.position();
    long[] offsets = text.numbers();
    if (offsets.length != 2) {
      throw text.wrongBefore(
          position, "tensor '" + name + "': data_offsets are " + offsets.length + " numbers ≠ 2");
    }
    if (offsets[0] > offsets[1]) {
      throw text.wrongBefore(
          position,
          "tensor '" + name + "': data_offsets run backwards, " + offsets[0] + " > " + offsets[1]);
    }
    return offsets;
  }
}
