package forwardpass.trainer.run;

import forwardpass.trainer.train.TrainSettings;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a run was started with, as it stands in its {@code config.json}.
 *
 * @param model the model's sizes
 * @param settings how it is trained
 * @param text what it is trained on, for people
 * @param machine what it computes on
 * @param keeping what it writes down
 */
public record RunConfig(
    ModelShape model, TrainSettings settings, String text, Machine machine, Keeping keeping) {

  /** Checks that nothing is missing. */
  public RunConfig {
    requirePresent("model", model);
    requirePresent("settings", settings);
    requirePresent("text", text);
    requirePresent("machine", machine);
    requirePresent("keeping", keeping);
  }

  private static void requirePresent(String name, Object value) {
    if (Objects.isNull(value)) { // from a file
      throw new IllegalArgumentException("'" + name + "' is null");
    }
  }

  /** The same with other settings. */
  public RunConfig with(TrainSettings other) {
    return new RunConfig(model, other, text, machine, keeping);
  }

  /** The same on another machine. */
  public RunConfig on(Machine other) {
    return new RunConfig(model, settings, text, other, keeping);
  }

  /** As a JSON text. */
  String toJson() {
    return JsonFile.text(this);
  }

  /** From a file. */
  static RunConfig read(Path file) {
    return JsonFile.read(file, RunConfig.class, "run's configuration");
  }
}
