package forwardpass.trainer.cli;

import forwardpass.trainer.run.Metric;
import forwardpass.trainer.run.RunConfig;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.StateFile;
import forwardpass.trainer.run.TrainingRun;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says where a run begins, how far it is, and how it ended. */
final class Progress {
  private final RunConfig config;
  private final Report report;
  private @Nullable Metric last;

  Progress(RunConfig config, Report report) {
    this.config = config;
    this.report = report;
  }

  void begins(RunDirectory directory, StateFile.@Nullable Saved from) {
    long parameters = config.model().config().parameterCount();
    long train = directory.train().size();
    long heldBack = directory.validation().size();
    int step = from == null ? 0 : from.state().step();
    int steps = config.settings().steps();
    report.event(
        "start",
        Map.of(
            "parameters", parameters,
            "trainTokens", train,
            "validationTokens", heldBack,
            "step", step,
            "steps", steps,
            "processes", config.machine().processes(),
            "threads", "" + config.machine().threads()),
        parameters
            + " parameters; "
            + train
            + " tokens to train on, "
            + heldBack
            + " held back; "
            + beginning(from)
            + " to "
            + steps);
  }

  private static String beginning(StateFile.@Nullable Saved from) {
    if (from == null) {
      return "from the start";
    }
    return from.state().step() == 0
        ? "from the weights of another model, step 0"
        : "going on from step " + from.state().step();
  }

  /** A line of the metrics, and how long it will take. */
  void say(Metric metric) {
    last = metric;
    long left =
        (long) (config.settings().steps() - metric.step())
            * config.settings().batchSize()
            * config.settings().length();
    double seconds = metric.tokensPerSecond() > 0 ? left / metric.tokensPerSecond() : 0;
    boolean validated = !Double.isNaN(metric.validationLoss());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("step", metric.step());
    fields.put("tokens", metric.tokens());
    fields.put("epochs", metric.epochs());
    fields.put("loss", metric.loss());
    fields.put("validationLoss", validated ? metric.validationLoss() : null);
    fields.put("learningRate", metric.learningRate());
    fields.put("gradientNorm", metric.gradientNorm());
    fields.put("tokensPerSecond", metric.tokensPerSecond());
    fields.put("secondsLeft", seconds);
    report.event(
        "metric",
        fields,
        String.format(
            Locale.ROOT,
            "step %,d of %,d  loss %.4f%s  %,.0f tokens/s  %s left",
            metric.step(),
            config.settings().steps(),
            metric.loss(),
            validated
                ? String.format(Locale.ROOT, "  validation %.4f", metric.validationLoss())
                : "",
            metric.tokensPerSecond(),
            duration((long) Math.ceil(seconds))));
  }

  void ends(TrainingRun.End end, RunDirectory directory) {
    String again = "train --resume --out " + directory.folder();
    String text =
        switch (end) {
          case DONE -> "done; see " + directory.plot();
          case STOPPED -> "stopped and saved; go on with: " + again;
          case NO_LONGER_BETTER ->
              "the validation loss did not fall at the last "
                  + config.keeping().patience()
                  + " checkpoints: ended; see "
                  + directory.plot();
        };
    report.event("end", Map.of("end", end.name().toLowerCase(Locale.ROOT)), text);
    Metric metric = last;
    double uniform = Math.log(config.model().vocabSize());
    if (metric != null && metric.loss() > uniform && metric.step() > 1) {
      report.warn(
          String.format(
              Locale.ROOT,
              "the loss is %.2f nats, guessing at random among %d tokens has %.2f: lower the"
                  + " learning rate, which is %s",
              metric.loss(),
              config.model().vocabSize(),
              uniform,
              config.settings().learningRate()));
    }
  }

  static String duration(long seconds) {
    return seconds >= 3600
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
