package forwardpass.trainer.cli;

import static forwardpass.trainer.cli.Outcome.resume;
import static forwardpass.trainer.cli.Outcome.run;
import static forwardpass.trainer.cli.Outcome.train;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.RunPlan;
import forwardpass.trainer.run.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was learned is lost or written over, and what is written can be gone on from. */
class LostWorkTest {
  private final Path run;

  LostWorkTest(@TempDir Path folder) {
    run = folder.resolve("run");
  }

  private List<Path> checkpoints() throws IOException {
    Path folder = run.resolve("checkpoints");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  @Test
  void weightsThatAreNoNumbersAreNotSaved() throws IOException {
    Outcome diverged = train(run, "--learning-rate", "1e30", "--checkpoint-every", "1");
    diverged.refusedWith("nothing is saved", "the learning rate is 1.0E30");
    for (Path file : checkpoints()) {
      assertNull(StateFile.read(file).state().unsound());
    }
  }

  @Test
  void noCheckpointIsNamedWhereNoneWasWritten() throws IOException {
    Outcome diverged = train(run, "--learning-rate", "1e30", "--warm-up", "0");
    diverged.refusedWith(
        "No checkpoint was written yet", "begin anew with a lower --learning-rate");
    assertEquals(List.of(), checkpoints());
  }

  @Test
  void aRunThatDivergedGoesOnFromItsSoundCheckpointWithALowerRate() {
    train(run).well();
    Outcome diverged = resume(run, "--steps", "12", "--cool-down", "0", "--learning-rate", "1e30");
    diverged.refusedWith("The checkpoint of step 4 is sound: go on with: train --resume");
    Outcome mended = resume(run, "--learning-rate", "0.001").well();
    assertTrue(mended.out().contains("going on from step 4 to 12"), mended.out());
    assertTrue(mended.out().contains("the learning rate was"), mended.out());
  }

  @Test
  void aRunWithoutAReadableCheckpointIsNotBegunAnewUnasked() throws IOException {
    train(run).well();
    String metrics = Files.readString(run.resolve("metrics.csv"));
    for (Path file : checkpoints()) {
      Files.writeString(file, "damaged");
    }
    resume(run, "--steps", "8").refusedWith("none of the checkpoints can be read", "step-00000004");
    assertEquals(metrics, Files.readString(run.resolve("metrics.csv")));
  }

  @Test
  void aRunWhoseCheckpointsAreGoneIsNotBegunAnewUnasked() throws IOException {
    train(run).well();
    String metrics = Files.readString(run.resolve("metrics.csv"));
    for (Path file : checkpoints()) {
      Files.delete(file);
    }
    Files.delete(run.resolve("checkpoints"));
    resume(run, "--steps", "8").refusedWith("this checkpoint is gone");
    assertEquals(metrics, Files.readString(run.resolve("metrics.csv")));
  }

  @Test
  void withTheManifestGoneTooTheMetricsTellThatThereWasACheckpoint() throws IOException {
    train(run, "--steps", "6").well();
    for (Path file : checkpoints()) {
      Files.delete(file);
    }
    Files.delete(run.resolve("manifest.json"));
    resume(run, "--steps", "8").refusedWith("no checkpoint is here", "goes past the first");
  }

  @Test
  void aRunWithoutItsConfigurationIsNotGoneOnWithAsAnother() throws IOException {
    train(run).well();
    Files.delete(run.resolve("config.json"));
    train(run, "--optimizer", "muon").refusedWith("of a run whose config.json is gone");
    Files.delete(run.resolve("manifest.json"));
    Files.delete(run.resolve("metrics.csv"));
    Files.delete(run.resolve("best.safetensors"));
    train(run).refusedWith("step-00000004", "of a run whose config.json is gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"checkpoints", "samples", "kept"})
  void aFolderThatCannotBeWrittenToIsNoticedBeforeTheFirstStep(String name) throws IOException {
    Files.createDirectories(run);
    Files.writeString(run.resolve(name), "a file where a folder is needed");
    train(run).refusedWith(name + ": nothing can be written here");
    assertFalse(Files.exists(run.resolve("config.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"metrics.csv", "plot.html", "manifest.json"})
  void aFolderWhereAFileIsToBeIsNoticedBeforeTheFirstStep(String name) throws IOException {
    train(run, "--steps", "2").well();
    Files.delete(run.resolve(name));
    Files.createDirectories(run.resolve(name));
    resume(run, "--steps", "8").refusedWith(name + ": a file is to be written here");
  }

  @Test
  void aRunThatWasKilledWhileItPreparedGoesOnWithResume() throws IOException {
    train(run).well();
    byte[] straight = Files.readAllBytes(checkpoints().get(0));
    RunDirectory killed = new RunDirectory(run.resolveSibling("killed"));
    RunPlan plan = new RunDirectory(run).plan();
    killed.plan(plan); // and nothing more: no tokenizer, no tokens, no configuration
    resume(killed.folder()).well();
    Path saved = killed.folder().resolve("checkpoints").resolve(checkpoints().get(0).getFileName());
    assertEquals(-1, Arrays.mismatch(straight, Files.readAllBytes(saved)));
  }

  @Test
  void aRunThatWasNeverBegunIsNotGoneOnWithNorIsItsFolderMade() {
    resume(run).refusedWith("there is no run here");
    run("train", "--list", "--out", run.toString()).refusedWith("there is no run here");
    assertFalse(Files.exists(run));
  }

  @Test
  void aStateIsSavedThoughItsValidationFails() throws IOException {
    train(run).well();
    byte[] tokens = Files.readAllBytes(run.resolve("valid.tok"));
    Files.delete(run.resolve("plot.html"));
    Files.createDirectories(run.resolve("plot.html.unfinished/in-the-way"));
    Outcome failed = resume(run, "--steps", "8");
    failed.refusedWith("plot.html");
    assertTrue(Files.exists(run.resolve("checkpoints/step-00000008.safetensors")), failed.err());
    assertEquals(tokens.length, Files.size(run.resolve("valid.tok")));
  }
}
