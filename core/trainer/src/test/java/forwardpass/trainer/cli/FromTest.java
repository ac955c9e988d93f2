package forwardpass.trainer.cli;

import static forwardpass.trainer.cli.Outcome.resume;
import static forwardpass.trainer.cli.Outcome.run;
import static forwardpass.trainer.cli.Outcome.train;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that begins with the weights of another model. */
class FromTest {
  private static final String SHIPPED = "../../static/model";

  private final Path folder;
  private final Path run;

  FromTest(@TempDir Path folder) {
    this.folder = folder;
    run = folder.resolve("run");
  }

  private Outcome tune(Path from, Path to, String more) {
    String options =
        "train --backend java --stories 40 --batch 2 --length 16 --validation-share 0.2"
            + " --log-every 2 --checkpoint-every 4 --samples 0 --keep log --steps 4 --from "
            + from
            + " --out "
            + to
            + more;
    return run(options.split(" ", -1));
  }

  private static double loss(String... source) throws IOException {
    String[] args = new String[source.length + 4];
    System.arraycopy(new String[] {"evaluate", "--json", "--backend", "java"}, 0, args, 0, 4);
    System.arraycopy(source, 0, args, 4, source.length);
    String out = run(args).well().out();
    return new ObjectMapper().readTree(out).get("natsPerToken").asDouble();
  }

  @Test
  void theShippedModelHasBeforeTheFirstStepTheLossThatEvaluateSays() throws IOException {
    Outcome tuned = tune(Path.of(SHIPPED), run, "").well();
    assertTrue(tuned.out().contains("from the weights of another model, step 0"), tuned.out());
    assertFalse(tuned.out().contains("learning a tokenizer"), tuned.out());
    String text =
        Files.writeString(
                folder.resolve("text.txt"),
                "Once upon a time, there was a little girl named Lily. She liked to play.")
            .toString();
    double before = loss("--run", run.toString(), "--step", "0", "--text", text);
    assertEquals(loss("--model", SHIPPED, "--text", text), before, 0);
    assertTrue(before < 3, "it knows English: " + before); // random weights have ln 1024 = 6.9
    double after = loss("--run", run.toString(), "--step", "4", "--text", text);
    assertTrue(after != before, "nothing was learned");
  }

  @Test
  void aRunsNewestCheckpointIsGoneOnFromAsAnotherRun() throws IOException {
    Path first = folder.resolve("first");
    train(first).well();
    tune(first, run, "").well();
    String text = first.resolve("stories.txt").toString();
    assertEquals(
        loss("--run", first.toString(), "--text", text),
        loss("--run", run.toString(), "--step", "0", "--text", text),
        0);
    Outcome resumed = resume(run, "--steps", "8").well();
    assertTrue(resumed.out().contains("going on from step 4"), resumed.out());
  }

  @Test
  void aRunThatWasStoppedBeforeItsFirstCheckpointBeginsWithTheSameWeightsAgain()
      throws IOException {
    Path first = folder.resolve("first");
    train(first).well();
    tune(first, run, "").well();
    byte[] straight = Files.readAllBytes(run.resolve("checkpoints/step-00000004.safetensors"));
    for (String made : new String[] {"checkpoints/step-00000004.safetensors", "manifest.json"}) {
      Files.delete(run.resolve(made)); // as if killed before
    }
    Files.delete(run.resolve("metrics.csv"));
    resume(run).well();
    Path again = run.resolve("checkpoints/step-00000004.safetensors");
    assertEquals(-1, Arrays.mismatch(straight, Files.readAllBytes(again)));
  }

  @Test
  void theModelsSizesCannotBeChosen() {
    tune(Path.of(SHIPPED), run, " --layers 2 --vocab-size 300")
        .refusedWith("with --from the model's own sizes", "[--layers, --vocab-size]");
    tune(folder.resolve("none"), run, "").refusedWith("there is no such file");
    assertFalse(Files.exists(run));
  }
}
