package forwardpass.engine.folder;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.engine.weights.TensorEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The files of folders.py, to be changed and opened. */
final class Folders {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  static Folders gpt2() {
    return new Folders()
        .put("config.json", bytes("gpt2.config.json"))
        .put("model.safetensors", bytes("gpt2.safetensors"))
        .put("tokenizer.json", bytes("tokenizer.json"));
  }

  static Folders llama() {
    return new Folders()
        .put("config.json", bytes("llama.config.json"))
        .put("model.safetensors", bytes("llama.safetensors"))
        .put("tokenizer.model", bytes("tokenizer.model"));
  }

  static byte[] bytes(String name) {
    try (InputStream in = Folders.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  Folders put(String name, byte[] file) {
    files.put(name, file);
    return this;
  }

  Folders without(String name) {
    files.remove(name);
    return this;
  }

  byte[] file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  /** The weights written again, each tensor under another name or, where that is null, left out. */
  Folders renamed(ElementType type, UnaryOperator<@Nullable String> name) {
    Safetensors old = Safetensors.of(file("model.safetensors"));
    SafetensorsWriter writer = new SafetensorsWriter();
    for (TensorEntry entry : old.index().entries()) {
      String other = name.apply(entry.name());
      if (other != null) {
        writer.add(other, type, entry.shape(), old.floats(entry.name()));
      }
    }
    return put("model.safetensors", writer.toBytes());
  }

  /** Opens it, in steps, as the page's worker does. */
  OpenedModel open() {
    List<FolderFile> all = new ArrayList<>();
    files.forEach((name, file) -> all.add(FolderFile.of(name, file)));
    FolderReading reading = new FolderReading(all, new ArrayBackend(), 1_750_000_000);
    OpenedModel opened = reading.opened();
    while (opened == null) {
      reading.step();
      opened = reading.opened();
    }
    return opened;
  }
}
