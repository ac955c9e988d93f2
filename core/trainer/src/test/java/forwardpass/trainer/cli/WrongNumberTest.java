package forwardpass.trainer.cli;

import static forwardpass.trainer.cli.Outcome.resume;
import static forwardpass.trainer.cli.Outcome.run;
import static forwardpass.trainer.cli.Outcome.train;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.trainer.run.States;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** No number is taken, or said, that is not what was meant. */
class WrongNumberTest {
  private final Path folder;
  private final Path run;

  WrongNumberTest(@TempDir Path folder) {
    this.folder = folder;
    run = folder.resolve("run");
  }

  /** Of every command, every option that takes a value. */
  @Test
  void anOptionThatIsGivenTwiceIsRefused() {
    List<String> taken = new ArrayList<>();
    for (CommandLine command : Main.commandLine().getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (option.arity().max() == 0 || option.isMultiValue()) {
          continue;
        }
        String name = option.longestName();
        Outcome twice = run(command.getCommandName(), name, "1", name, "2");
        if (twice.code() != 2 || !twice.err().contains("should be specified only once")) {
          taken.add(command.getCommandName() + " " + name + ": " + twice);
        }
      }
    }
    assertEquals(List.of(), taken);
    run("train", "--layers", "1", "--heads", "1", "--width", "8", "--layers", "2")
        .refusedWith("--layers", "only once");
  }

  private void damage(Path file, String text, String other) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    assertTrue(latin.contains(text), text);
    assertEquals(text.length(), other.length());
    Files.write(file, latin.replace(text, other).getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aCheckpointWhoseNotesWereFlippedIsRefused() throws IOException {
    train(run).well();
    Path file = run.resolve("checkpoints/step-00000004.safetensors");
    byte[] sound = Files.readAllBytes(file);
    String[][] flips = {
      {"\"step\":\"4\"", "\"step\":\"7\""},
      {"\"nHeads\":\"2\"", "\"nHeads\":\"4\""},
      {"\"nLayers\":\"1\"", "\"nLayers\":\"9\""},
      {"\"nCtx\":\"16\"", "\"nCtx\":\"17\""},
      {"\"step\":\"4\"", "\"step\":\"x\""}
    };
    for (String[] flip : flips) {
      damage(file, flip[0], flip[1]);
      run("evaluate", "--backend", "java", "--run", run.toString()).refusedWith("step-00000004");
      Files.write(file, sound);
    }
    run("evaluate", "--backend", "java", "--run", run.toString()).well();
  }

  @Test
  void tokensThatWereDamagedAreRefused() throws IOException {
    train(run).well();
    Path file = run.resolve("train.tok");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 64; i < bytes.length; i += 2) {
      bytes[i] = 101;
      bytes[i + 1] = 0;
    }
    Files.write(file, bytes);
    resume(run, "--steps", "8").refusedWith("train.tok", "its checksum is wrong");
  }

  @Test
  void tokensOfAnotherTokenizerAreRefused() throws IOException {
    train(run).well();
    run(
            "tokenizer",
            "--stories",
            "30",
            "--vocab-size",
            "270",
            "--out",
            run.resolve("tokenizer.txt").toString())
        .well();
    resume(run, "--steps", "8").refusedWith("train.tok", "a tokenizer of 270 tokens and checksum");
    run("evaluate", "--backend", "java", "--run", run.toString())
        .refusedWith("valid.tok", "a tokenizer of 270 tokens and checksum");
  }

  @Test
  void aNewestCheckpointOfAnotherShapeIsPassedOver() throws IOException {
    train(run, "--steps", "8").well();
    Path stranger = folder.resolve("stranger");
    run(("train --backend java --stories 40 --vocab-size 270 --layers 2 --heads 2 --width 8"
                + " --context 16 --batch 2 --steps 8 --checkpoint-every 8 --out "
                + stranger)
            .split(" "))
        .well();
    Path newest = Path.of("checkpoints/step-00000008.safetensors");
    Files.write(run.resolve(newest), Files.readAllBytes(stranger.resolve(newest)));
    Outcome evaluated = run("evaluate", "--backend", "java", "--run", run.toString()).well();
    assertTrue(evaluated.out().startsWith("step 4\n"), evaluated.out());
    assertTrue(evaluated.err().contains("warning: "), evaluated.err());
    assertTrue(evaluated.err().contains("nLayers=2"), evaluated.err());
    Outcome resumed = resume(run).well();
    assertTrue(resumed.out().contains("going on from step 4"), resumed.out());
  }

  @Test
  void aNewestCheckpointOfAnotherRunOfTheSameShapeIsPassedOver() throws IOException {
    train(run, "--steps", "8").well();
    Path stranger = folder.resolve("stranger");
    train(stranger, "--steps", "8", "--learning-rate", "0.01").well();
    Path newest = Path.of("checkpoints/step-00000008.safetensors");
    Files.write(run.resolve(newest), Files.readAllBytes(stranger.resolve(newest)));
    Outcome resumed = resume(run).well();
    assertTrue(resumed.err().contains("not the weights that the run wrote"), resumed.err());
  }

  /** What a JVM under LC_ALL=C loses, Linux still has. */
  @Test
  void argumentsAreReadAsUtf8WhateverTheLocale() {
    byte[] line = "java\0Main\0sample\0\u00e9\u65e5\0".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(new String[] {"sample", "\u00e9\u65e5"}, Arguments.last(line, 2));
    String[] sound = {"sample", "x"};
    assertArrayEquals(sound, Arguments.decoded(sound));
  }

  @Test
  void anEvaluationThatIsNoNumberIsAnError() throws IOException {
    train(run).well();
    Path file = run.resolve("checkpoints/step-00000004.safetensors");
    States.spoil(file);
    Outcome evaluated = run("evaluate", "--backend", "java", "--run", run.toString());
    evaluated.refusedWith("a number that is not finite");
    assertFalse(evaluated.out().contains("NaN"), evaluated.out());
  }
}
