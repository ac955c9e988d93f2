package forwardpass.engine.weights;

import forwardpass.engine.json.JsonField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A checkpoint in several files, as large models are published: {@code
 * model.safetensors.index.json} says which tensor lies in which.
 *
 * <pre>{@code
 * {"metadata": {"total_size": 13476839424},
 *  "weight_map": {"lm_head.weight": "model-00002-of-00002.safetensors", …}}
 * }</pre>
 *
 * @param fileOf the file of each tensor
 */
public record ShardIndex(Map<String, String> fileOf) {
  private static final String NAME = "model.safetensors.index.json";

  /**
   * Reads the index.
   *
   * @throws IllegalArgumentException if it is malformed, or names a file that is not beside it
   */
  public static ShardIndex read(byte[] json) {
    Map<String, String> files = new LinkedHashMap<>();
    JsonField map = JsonField.read(NAME, json).member("weight_map");
    for (String tensor : map.names()) {
      JsonField place = map.member(tensor);
      String file = place.text();
      boolean beside = file.indexOf('/') < 0 && file.indexOf('\\') < 0 && !file.startsWith(".");
      if (file.isEmpty() || !beside) {
        throw place.refuse("is '" + file + "', expected the name of a file beside it");
      }
      files.put(tensor, file);
    }
    if (files.isEmpty()) {
      throw map.refuse("names no tensor");
    }
    return new ShardIndex(files);
  }

  /** The names of the files, in order, each once. */
  public Iterable<String> files() {
    Map<String, String> names = new TreeMap<>();
    fileOf.values().forEach(file -> names.put(file, file));
    return names.keySet();
  }

  /**
   * All files as if they were one.
   *
   * @param open opens a file by its name
   * @throws IllegalArgumentException if a tensor is not in its file, is in one that the index does
   *     not name, or is there twice
   */
  public Safetensors open(Function<String, Safetensors> open) {
    Map<String, Safetensors> opened = new LinkedHashMap<>();
    Map<String, SafetensorsIndex> indices = new LinkedHashMap<>();
    for (String file : files()) {
      Safetensors shard = open.apply(file);
      opened.put(file, shard);
      indices.put(file, shard.index());
    }
    SafetensorsIndex joined = SafetensorsIndex.joined(indices);
    requireSame(indices);
    return Safetensors.of(joined, new JoinedSource(opened.values()));
  }

  private void requireSame(Map<String, SafetensorsIndex> indices) {
    for (Map.Entry<String, String> entry : fileOf.entrySet()) {
      SafetensorsIndex index = indices.get(entry.getValue());
      if (index == null || index.find(entry.getKey()) == null) {
        throw new IllegalArgumentException(
            NAME + ": tensor '" + entry.getKey() + "' is not in '" + entry.getValue() + "'");
      }
    }
    for (Map.Entry<String, SafetensorsIndex> file : indices.entrySet()) {
      for (TensorEntry entry : file.getValue().entries()) {
        if (!file.getKey().equals(fileOf.get(entry.name()))) {
          throw new IllegalArgumentException(
              NAME
                  + ": it does not name tensor '"
                  + entry.name()
                  + "', which is in '"
                  + file.getKey()
                  + "'");
        }
      }
    }
  }
}
