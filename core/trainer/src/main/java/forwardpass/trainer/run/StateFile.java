package forwardpass.trainer.run;

import forwardpass.engine.model.MlpKind;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.train.TrainState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A state of a run as a safetensors file: {@code weights.NAME} for every parameter, {@code
 * means.NAME} and {@code squares.NAME} where the optimiser remembers them; the step, the model's
 * sizes and a checksum of all that among its notes.
 */
public final class StateFile {
  private static final String FORMAT = "forwardpass-run-3";

  /** A state and the model that it is of. */
  public record Saved(ModelShape model, TrainState state) {}

  private StateFile() {}

  /** Writes a state; afterwards the file is whole, or what it was before. */
  static void write(Path file, ModelShape model, TrainState state) {
    SafetensorsWriter writer =
        new SafetensorsWriter()
            .note("format", FORMAT)
            .note("step", "" + state.step())
            .note("vocabSize", "" + model.vocabSize())
            .note("nCtx", "" + model.nCtx())
            .note("nLayers", "" + model.nLayers())
            .note("nHeads", "" + model.nHeads())
            .note("dModel", "" + model.dModel())
            .note("mlp", model.variant().mlp().name())
            .note("qkNorm", "" + model.variant().qkNorm())
            .note("logitCap", "" + model.variant().logitCap())
            .note("checksum", "" + checksum(model, state));
    for (Parameter parameter : Parameter.allOf(model.config())) {
      if (!state.weights().containsKey(parameter.name())) {
        throw new IllegalArgumentException("state: it has no '" + parameter.name() + "'");
      }
      add(writer, "weights.", parameter, state.weights());
      add(writer, "means.", parameter, state.means());
      add(writer, "squares.", parameter, state.squares());
    }
    AtomicFiles.write(file, writer::write);
  }

  private static void add(
      SafetensorsWriter writer, String kind, Parameter parameter, Map<String, float[]> values) {
    float[] of = values.get(parameter.name());
    if (of != null) {
      writer.add(kind + parameter.name(), ElementType.F32, parameter.shape(), of);
    }
  }

  /**
   * Reads a state.
   *
   * @throws DataException if the file is none, or damaged
   */
  public static Saved read(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return read(Safetensors.of(bytes), file);
    } catch (IOException unreadable) {
      throw new DataException(file + ": it can't be read: " + unreadable, unreadable);
    } catch (IllegalArgumentException malformed) {
      throw new DataException(file + ": " + malformed.getMessage(), malformed);
    }
  }

  private static Saved read(Safetensors file, Path path) {
    Map<String, String> notes = file.index().metadata();
    if (!FORMAT.equals(notes.get("format"))) {
      throw new DataException(
          path
              + ": this is no checkpoint of a run: its format is '"
              + notes.get("format")
              + "', not '"
              + FORMAT
              + "'");
    }
    ModelShape model =
        new ModelShape(
            integer(notes, "vocabSize"),
            integer(notes, "nCtx"),
            integer(notes, "nLayers"),
            integer(notes, "nHeads"),
            integer(notes, "dModel"),
            variant(notes));
    if (model.nLayers() > file.index().entries().size()) {
      throw new DataException(
          path
              + ": its notes say "
              + model.nLayers()
              + " layers, it has only "
              + file.index().entries().size()
              + " tensors");
    }
    List<Parameter> parameters = Parameter.allOf(model.config());
    TrainState state =
        new TrainState(
            integer(notes, "step"),
            values(file, "weights.", parameters),
            values(file, "means.", parameters),
            values(file, "squares.", parameters));
    if (integer(notes, "checksum") != checksum(model, state)) {
      throw new DataException(path + ": its checksum is wrong: the file is damaged");
    }
    return new Saved(model, state);
  }

  private static Map<String, float[]> values(
      Safetensors file, String kind, List<Parameter> parameters) {
    Map<String, float[]> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      if (file.index().find(kind + parameter.name()) == null && !kind.equals("weights.")) {
        continue;
      }
      float[] of = file.floats(kind + parameter.name());
      if (of.length != parameter.shape().size()) {
        throw new IllegalArgumentException(
            "tensor '"
                + kind
                + parameter.name()
                + "' has "
                + of.length
                + " numbers, the model needs "
                + parameter.shape().size());
      }
      values.put(parameter.name(), of);
    }
    return values;
  }

  private static Variant variant(Map<String, String> notes) {
    return new Variant(
        mlp(note(notes, "mlp")),
        Boolean.parseBoolean(note(notes, "qkNorm")),
        Double.parseDouble(note(notes, "logitCap")));
  }

  private static MlpKind mlp(String note) {
    for (MlpKind kind : MlpKind.values()) {
      if (kind.name().equals(note)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "metadata: 'mlp' is '" + note + "', none of " + List.of(MlpKind.values()));
  }

  private static String note(Map<String, String> notes, String key) {
    String note = notes.get(key);
    if (note == null) {
      throw new IllegalArgumentException("metadata: there is no '" + key + "'");
    }
    return note;
  }

  private static int integer(Map<String, String> notes, String key) {
    String note = note(notes, key);
    try {
      return Integer.parseInt(note);
    } catch (NumberFormatException malformed) {
      throw new IllegalArgumentException(
          "metadata: '" + key + "' is '" + note + "', not a number", malformed);
    }
  }

  /** Of the step, the sizes, and every number with its name. */
  private static int checksum(ModelShape model, TrainState state) {
    CRC32 crc = new CRC32();
    update(crc, state.step() + " " + model);
    for (Map<String, float[]> part : List.of(state.weights(), state.means(), state.squares())) {
      part.forEach(
          (name, values) -> {
            update(crc, name);
            update(crc, values);
          });
    }
    return (int) crc.getValue();
  }

  private static void update(CRC32 crc, String text) {
    crc.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void update(CRC32 crc, float[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    bytes.asFloatBuffer().put(values);
    crc.update(bytes);
  }
}
