package forwardpass.engine.model;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.tensor.RotaryLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/** A configuration as the notes of a file, so that the book's own files say what they are. */
final class ConfigNotes {
  private ConfigNotes() {}

  /** The notes, one for each component. */
  static Map<String, String> of(GptConfig config) {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("format", "forwardpass");
    notes.put("vocabSize", "" + config.vocabSize());
    notes.put("nCtx", "" + config.nCtx());
    notes.put("nLayers", "" + config.nLayers());
    notes.put("nHeads", "" + config.nHeads());
    notes.put("nKvHeads", "" + config.nKvHeads());
    notes.put("dModel", "" + config.dModel());
    notes.put("dHead", "" + config.dHead());
    notes.put("dMlp", "" + config.dMlp());
    if (config.positions() instanceof Positions.Rotary rotary) {
      notes.put("positions", "ROTARY");
      notes.put("ropeTheta", Decimal.shortest(rotary.theta()));
      notes.put("ropeLayout", rotary.layout().name());
    } else {
      notes.put("positions", "LEARNED");
    }
    notes.put("norm", config.norm().name());
    notes.put("normEpsilon", Decimal.shortest(config.normEpsilon()));
    notes.put("mlp", config.mlp().name());
    notes.put("biases", "" + config.biases());
    notes.put("tiedHead", "" + config.tiedHead());
    if (config.qkNorm()) {
      notes.put("qkNorm", "true");
    }
    if (config.logitCap() < Float.POSITIVE_INFINITY) {
      notes.put("logitCap", Decimal.shortest(config.logitCap()));
    }
    return notes;
  }

  /** The configuration that notes describe. */
  static GptConfig read(Map<String, String> notes) {
    return new GptConfig(
        integer(notes, "vocabSize"),
        integer(notes, "nCtx"),
        integer(notes, "nLayers"),
        integer(notes, "nHeads"),
        integer(notes, "nKvHeads"),
        integer(notes, "dModel"),
        integer(notes, "dHead"),
        integer(notes, "dMlp"),
        positions(notes),
        word(notes, "norm", NormKind.values()),
        (float) number(notes, "normEpsilon"),
        word(notes, "mlp", MlpKind.values()),
        word(notes, "biases", Boolean.FALSE, Boolean.TRUE),
        word(notes, "tiedHead", Boolean.FALSE, Boolean.TRUE),
        // Files without these notes are of models without these options.
        notes.containsKey("qkNorm") && word(notes, "qkNorm", Boolean.FALSE, Boolean.TRUE),
        notes.containsKey("logitCap")
            ? (float) number(notes, "logitCap")
            : Float.POSITIVE_INFINITY);
  }

  private static Positions positions(Map<String, String> notes) {
    if (word(notes, "positions", "LEARNED", "ROTARY").equals("LEARNED")) {
      return new Positions.Learned();
    }
    return new Positions.Rotary(
        number(notes, "ropeTheta"), word(notes, "ropeLayout", RotaryLayout.values()));
  }

  private static String note(Map<String, String> notes, String key) {
    String note = notes.get(key);
    if (note == null) {
      throw new IllegalArgumentException(
          "checkpoint: its metadata has no '" + key + "': give the configuration yourself");
    }
    return note;
  }

  private static double number(Map<String, String> notes, String key) {
    String note = note(notes, key);
    try {
      return Decimal.valueOf(note);
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException(
          "checkpoint: metadata '" + key + "' is '" + note + "', no number", malformed);
    }
  }

  /** A note that is a whole number. */
  static int integer(Map<String, String> notes, String key) {
    double number = number(notes, key);
    if (number != (int) number) {
      throw new IllegalArgumentException(
          "checkpoint: metadata '" + key + "' is '" + note(notes, key) + "', no whole number");
    }
    return (int) number;
  }

  /** The value whose text the note is. */
  @SafeVarargs
  private static <T> T word(Map<String, String> notes, String key, T... known) {
    String note = note(notes, key);
    StringBuilder words = new StringBuilder();
    for (T value : known) {
      if (value.toString().equals(note)) {
        return value;
      }
      words.append(' ').append(value);
    }
    throw new IllegalArgumentException(
        "checkpoint: metadata '" + key + "' is '" + note + "', none of" + words);
  }
}
