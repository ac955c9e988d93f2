package forwardpass.trainer.cli;

import static forwardpass.trainer.cli.Outcome.resume;
import static forwardpass.trainer.cli.Outcome.run;
import static forwardpass.trainer.cli.Outcome.train;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that differ from GPT-2, and training with dropout. */
class VariantTest {
  private static final String[] ALL = {
    "--mlp", "relu-squared", "--qk-norm", "", "--logit-cap", "15", "--dropout", "0.2"
  };

  private final Path folder;

  VariantTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Outcome variant(Path run, String... more) {
    String[] options = Arrays.copyOf(ALL, ALL.length + more.length);
    System.arraycopy(more, 0, options, ALL.length, more.length);
    return train(run, options);
  }

  @Test
  void aVariantTrainsIsEvaluatedAndSpeaks() {
    Path run = folder.resolve("run");
    variant(run).well();
    Outcome evaluated = run("evaluate", "--backend", "java", "--run", run.toString()).well();
    assertTrue(evaluated.out().startsWith("step 4\n"), evaluated.out());
    String[] sample = {
      "sample", "--backend", "java", "--run", run.toString(), "--max-tokens", "5", "Once"
    };
    assertEquals(run(sample).well().out(), run(sample).out());
    run("export", "--run", run.toString(), "--out", folder.resolve("export").toString())
        .refusedWith("is not of GPT-2's architecture");
  }

  @Test
  void aRunWithDropoutGoesOnWithTheBitsOfOneThatNeverStopped() throws IOException {
    Path whole = folder.resolve("whole");
    variant(whole, "--steps", "8").well();
    Path halted = folder.resolve("halted");
    variant(halted, "--steps", "8").well();
    for (String made : new String[] {"checkpoints/step-00000008.safetensors", "metrics.csv"}) {
      Files.delete(halted.resolve(made)); // as if killed before
    }
    Files.delete(halted.resolve("manifest.json"));
    Outcome resumed = resume(halted).well();
    assertTrue(resumed.out().contains("going on from step 4"), resumed.out());
    String last = "checkpoints/step-00000008.safetensors";
    byte[] straight = Files.readAllBytes(whole.resolve(last));
    assertEquals(-1, Arrays.mismatch(straight, Files.readAllBytes(halted.resolve(last))));
  }

  @Test
  void anUnknownChoiceIsRefusedByName() {
    Path run = folder.resolve("run");
    train(run, "--mlp", "swish").refusedWith("--mlp is 'swish', must be gelu or relu-squared");
    train(run, "--logit-cap", "-1").refusedWith("logitCap is -1.0");
    train(run, "--dropout", "1").refusedWith("dropout is 1.0");
  }
}
