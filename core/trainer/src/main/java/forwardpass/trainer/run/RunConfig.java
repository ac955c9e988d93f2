package forwardpass.trainer.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.train.TrainSettings;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a run was started with, as it stands in its {@code config.json}.
 *
 * @param model the model's sizes
 * @param settings how it is trained
 * @param text what it is trained on, for people
 * @param backend torch, or java for the engine's own reference
 * @param device cpu, cuda or auto
 * @param precision float32 or bfloat16
 * @param threads how many threads libtorch may use
 * @param logEvery steps between two lines of the metrics
 * @param checkpointEvery steps between two checkpoints, validation and samples with them
 * @param validationTokens at most so many tokens are looked at for the validation loss
 * @param samples how many samples are written with each checkpoint
 */
public record RunConfig(
    ModelShape model,
    TrainSettings settings,
    String text,
    String backend,
    String device,
    String precision,
    int threads,
    int logEvery,
    int checkpointEvery,
    long validationTokens,
    int samples) {

  /** Checks what the other records do not. */
  public RunConfig {
    if (threads < 1 || logEvery < 1 || checkpointEvery < 1 || samples < 0) {
      throw new IllegalArgumentException(
          "run: threads is "
              + threads
              + ", log-every "
              + logEvery
              + ", checkpoint-every "
              + checkpointEvery
              + " (each must be at least 1), samples "
              + samples
              + " (0 or more)");
    }
    if (validationTokens < 2) {
      throw new IllegalArgumentException(
          "run: validation-tokens is " + validationTokens + ", must be at least 2");
    }
  }

  /** The same with other settings. */
  public RunConfig with(TrainSettings other) {
    return new RunConfig(
        model,
        other,
        text,
        backend,
        device,
        precision,
        threads,
        logEvery,
        checkpointEvery,
        validationTokens,
        samples);
  }

  /** The same on another device, with another number of threads. */
  public RunConfig on(String otherDevice, int otherThreads) {
    return new RunConfig(
        model,
        settings,
        text,
        backend,
        otherDevice,
        precision,
        otherThreads,
        logEvery,
        checkpointEvery,
        validationTokens,
        samples);
  }

  /** As a JSON text. */
  String toJson() {
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** From a file. */
  static RunConfig read(Path file) {
    try {
      return new ObjectMapper().readValue(file.toFile(), RunConfig.class);
    } catch (IOException malformed) {
      throw new DataException(
          file + ": this is no run's configuration: " + malformed.getMessage(), malformed);
    }
  }
}
