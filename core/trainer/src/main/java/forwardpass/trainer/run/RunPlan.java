package forwardpass.trainer.run;

import forwardpass.trainer.train.TrainSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, before there are a tokenizer and tokens. It is written down first, as {@code
 * plan.json}, so that a run that is killed while it prepares can be taken up again too.
 *
 * @param text the file to learn from, null for the grammar's stories
 * @param stories how many stories the grammar writes
 * @param validation the file that is held back, null for a share of the text
 * @param validationShare which share of the documents
 * @param tokenizer a tokenizer's file, null where one is learned
 * @param shape of the model; its vocabulary is what the tokenizer is to have
 * @param settings how it is trained
 * @param machine what it computes on
 * @param keeping what it writes down
 * @param from the folder of the model whose weights and tokenizer it begins with, null for random
 *     weights
 */
public record RunPlan(
    @Nullable Path text,
    int stories,
    @Nullable Path validation,
    double validationShare,
    @Nullable Path tokenizer,
    ModelShape shape,
    TrainSettings settings,
    Machine machine,
    Keeping keeping,
    @Nullable Path from) {

  /** Checks what the parts do not. */
  public RunPlan {
    if (stories < 1) {
      throw new IllegalArgumentException("--stories is " + stories + ", must be at least 1");
    }
    if (!(validationShare > 0 && validationShare < 1)) {
      throw new IllegalArgumentException(
          "--validation-share is " + validationShare + ", must be more than 0 and less than 1");
    }
    shape.config(); // refuses what does not fit together
    if (settings.length() > shape.nCtx()) {
      throw new IllegalArgumentException(
          "--length is " + settings.length() + ", the --context only " + shape.nCtx());
    }
    long together = (long) settings.parts() * machine.processes();
    if (together > settings.batchSize()) {
      throw new IllegalArgumentException(
          "--batch is "
              + settings.batchSize()
              + " sequences, too few for "
              + machine.processes()
              + " processes with "
              + settings.parts()
              + " parts each");
    }
  }

  /** What it learns from, for people. */
  String source() {
    return text != null ? "" + text.getFileName() : stories + " stories of the grammar";
  }
}
