package forwardpass.trainer.cli;

import static forwardpass.trainer.cli.Outcome.resume;
import static forwardpass.trainer.cli.Outcome.run;
import static forwardpass.trainer.cli.Outcome.train;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What happens is said, once, in a line that helps. */
class UnclearTest {
  private final Path folder;
  private final Path run;

  UnclearTest(@TempDir Path folder) {
    this.folder = folder;
    run = folder.resolve("run");
  }

  @Test
  void anEndBehindTheRunIsRefused() {
    train(run, "--steps", "6").well();
    resume(run, "--steps", "4").refusedWith("has made 6 steps already; --steps 4 is behind it");
  }

  @Test
  void aRateThatRisesAgainIsSaid() {
    train(run, "--steps", "8", "--cool-down", "4").well();
    Outcome longer = resume(run, "--steps", "12");
    longer.well();
    assertTrue(
        longer.err().contains("warning: the learning rate was 0.000750 at step 7"), longer.err());
    assertTrue(longer.err().contains("is 0.00300 at step 8"), longer.err());
    assertTrue(longer.err().contains("it rises again"), longer.err());
    assertTrue(longer.out().contains("going on from step 8 to 12"), longer.out());
  }

  @Test
  void anEndThatIsWorseThanGuessingIsSaid() {
    Outcome bad = train(run, "--learning-rate", "10", "--max-norm", "1e9", "--warm-up", "0").well();
    assertTrue(bad.err().contains("guessing at random among 270 tokens has 5.60"), bad.err());
    assertTrue(bad.err().contains("lower the learning rate, which is 10"), bad.err());
    assertEquals("", train(folder.resolve("good")).err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--threads 100000",
        "--layers 2000000",
        "--width 65536 --heads 64 --layers 12",
        "--batch 2000000000",
        "--context 2000000000"
      })
  void whatCannotFitIsRefusedAtOnce(String options) {
    String[] args = ("train --device cpu --out " + run + " " + options).split(" ");
    long start = System.nanoTime();
    run(args).refusedWith();
    assertTrue(System.nanoTime() - start < 20e9, "it took long");
    assertFalse(Files.exists(run));
  }

  @Test
  void aRefusalForMemorySaysHowMuchIsThere() {
    Outcome refused = run("train", "--layers", "2000000", "--out", run.toString());
    refused.refusedWith("parameters need", "GB", "the machine has");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "{}", "[", "{\"model\": 3}", "", "{\"model\": {\"nCtx\": \"x\"}}"})
  void aConfigurationThatIsNoneIsSaidWithoutJacksonsWords(String text) throws IOException {
    train(run).well();
    Files.writeString(run.resolve("config.json"), text);
    Outcome refused = resume(run, "--steps", "8");
    refused.refusedWith("config.json: this is no run's configuration");
    assertFalse(
        refused.err().contains("REDACTED") || refused.err().contains("jackson"), refused.err());
  }

  @Test
  void aConfigurationWithoutAFieldNamesIt() throws IOException {
    train(run).well();
    Path file = run.resolve("config.json");
    String whole = Files.readString(file);
    for (String field : List.of("batchSize", "machine", "nHeads", "samples", "learningRate")) {
      ObjectMapper mapper = new ObjectMapper();
      JsonNode config = mapper.readTree(whole);
      for (JsonNode parent : config.findParents(field)) {
        ((ObjectNode) parent).remove(field);
      }
      Files.writeString(file, mapper.writeValueAsString(config));
      resume(run, "--steps", "8").refusedWith("config.json", field);
    }
  }

  @Test
  void sampleTakesTheCheckpointBeforeADamagedOneAndSaysSo() throws IOException {
    train(run, "--steps", "8").well();
    Files.writeString(run.resolve("checkpoints/step-00000008.safetensors"), "damaged");
    Outcome sampled = run("sample", "--backend", "java", "--run", run.toString());
    sampled.well();
    assertTrue(sampled.err().contains("step-00000008"), sampled.err());
    assertTrue(sampled.err().contains("the one before it is taken"), sampled.err());
    assertTrue(sampled.out().contains("--- seed 1"), sampled.out());
  }

  @Test
  void sampleEndsWhenNobodyReads() {
    train(run).well();
    int[] written = {0};
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void write(byte[] bytes, int from, int count) throws IOException {
            written[0]++;
            throw new IOException("Broken pipe");
          }
        };
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(closed, true, StandardCharsets.UTF_8));
    commandLine.setErr(
        new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    long start = System.nanoTime();
    commandLine.execute(
        "sample", "--backend", "java", "--run", run.toString(), "--count", "1000000");
    assertTrue(System.nanoTime() - start < 30e9);
    assertEquals(1, written[0]);
  }

  @Test
  void aPromptLongerThanTheContextIsWrittenOnFrom() {
    train(run).well();
    String prompt = "Once upon a time there was a little dog who liked to run in the park. ";
    Outcome sampled =
        run("sample", "--backend", "java", "--run", run.toString(), "--max-tokens", "5", prompt);
    assertTrue(sampled.well().out().contains(prompt), sampled.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--count -2",
        "--count 0",
        "--max-tokens 0",
        "--top-p 2",
        "--top-k -1",
        "--temperature -1"
      })
  void aNumberThatMakesNoSenseIsRefused(String option) {
    train(run).well();
    String[] args = ("sample --backend java --run " + run + " " + option).split(" ");
    run(args).refusedWith();
  }

  @Test
  void anOptionErrorIsTwoLines() {
    Outcome wrong = run("train", "--layer", "2");
    assertEquals(2, wrong.code());
    assertEquals(2, wrong.err().lines().count(), wrong.err());
    assertTrue(wrong.err().contains("'forward-pass train --help' explains"), wrong.err());
    assertEquals(2, run("sample", "--count", "two").err().lines().count());
    assertEquals(2, run("tran").err().lines().count());
  }

  @Test
  void anExportDoesNotReplaceAStrangersFile() throws IOException {
    train(run).well();
    Path export = Files.createDirectories(folder.resolve("export"));
    for (String name : List.of("config.json", "vocab.json", "tokenizer_config.json")) {
      Path stranger = Files.writeString(export.resolve(name), "somebody's");
      String[] args = {"export", "--run", run.toString(), "--out", export.toString()};
      run(args).refusedWith(name + ": this is here already; --overwrite replaces it");
      assertEquals("somebody's", Files.readString(stranger));
      Files.delete(stranger);
    }
    String[] args = {"export", "--run", run.toString(), "--out", export.toString()};
    run(args).well();
    run(args).refusedWith("--overwrite");
    String[] over = Arrays.copyOf(args, args.length + 1);
    over[args.length] = "--overwrite";
    run(over).well();
  }
}
