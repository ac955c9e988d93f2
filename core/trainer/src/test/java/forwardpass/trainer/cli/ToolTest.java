package forwardpass.trainer.cli;

import static forwardpass.trainer.cli.Outcome.resume;
import static forwardpass.trainer.cli.Outcome.run;
import static forwardpass.trainer.cli.Outcome.train;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes it a tool: a look before the start, output for programs, prompts from a pipe. */
class ToolTest {
  private final Path run;

  ToolTest(@TempDir Path folder) {
    run = folder.resolve("run");
  }

  private static List<JsonNode> objects(String lines) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      objects.add(new ObjectMapper().readTree(line));
    }
    return objects;
  }

  @Test
  void aDryRunSaysWhatItWouldBeAndLeavesNothing() throws IOException {
    Outcome dry =
        run(
            ("train --dry-run --backend java --stories 40 --vocab-size 270 --layers 1 --heads 2"
                    + " --width 8 --context 16 --batch 2 --steps 100 --out "
                    + run)
                .split(" ", -1));
    dry.well();
    // (270 + 16 + 2) * 8 + 12 * 64 + 13 * 8 by hand
    assertTrue(dry.out().contains("3,176 parameters"), dry.out());
    assertTrue(dry.out().contains("3,200 tokens in 100 steps"), dry.out());
    assertTrue(dry.out().contains("tokens/s with threads 1,1"), dry.out());
    assertFalse(Files.exists(run));
  }

  @Test
  void everythingIsSaidInJsonToo() throws IOException {
    Outcome trained =
        run(
            ("train --json --backend java --stories 40 --vocab-size 270 --layers 1 --heads 2"
                    + " --width 8 --context 16 --batch 2 --steps 4 --log-every 2 --out "
                    + run)
                .split(" ", -1));
    List<JsonNode> events = objects(trained.well().out());
    List<JsonNode> metrics =
        events.stream().filter(event -> event.get("event").asText().equals("metric")).toList();
    assertEquals(2, metrics.size());
    assertTrue(metrics.get(0).get("validationLoss").isNull());
    assertTrue(metrics.get(1).get("validationLoss").asDouble() > 1);
    assertEquals("done", events.get(events.size() - 1).get("end").asText());

    String[] evaluate = {"evaluate", "--json", "--backend", "java", "--run", run.toString()};
    JsonNode evaluation = objects(run(evaluate).well().out()).get(0);
    double nats = evaluation.get("natsPerToken").asDouble();
    assertEquals(Math.exp(nats), evaluation.get("perplexity").asDouble(), 1e-9);
    assertEquals(
        nats * evaluation.get("tokens").asLong() / Math.log(2) / evaluation.get("bytes").asLong(),
        evaluation.get("bitsPerByte").asDouble(),
        1e-9);
    String list = run("train", "--list", "--json", "--out", run.toString()).well().out();
    assertEquals(2, new ObjectMapper().readTree(list).get("checkpoints").size());
  }

  @Test
  void linesOfTheStandardInputArePrompts() throws IOException {
    train(run).well();
    InputStream before = System.in;
    String prompts = "Once\n\u00e9\u65e5\n\nThe";
    System.setIn(new ByteArrayInputStream(prompts.getBytes(StandardCharsets.UTF_8)));
    try {
      Outcome sampled =
          run(("sample --lines --json --backend java --max-tokens 3 --run " + run).split(" ", -1));
      List<JsonNode> texts = objects(sampled.well().out());
      assertEquals(4, texts.size());
      assertTrue(texts.get(0).get("text").asText().startsWith("Once"));
      assertTrue(texts.get(1).get("text").asText().startsWith("\u00e9\u65e5"));
      assertTrue(texts.get(3).get("text").asText().startsWith("The"));
    } finally {
      System.setIn(before);
    }
    run("sample", "--lines", "--run", run.toString(), "a prompt")
        .refusedWith("leave out 'a prompt'");
  }

  @Test
  void keptCheckpointsAreListedAndAnyIsTaken() {
    train(run, "--steps", "8", "--keep", "log").well();
    String list = run("train", "--list", "--out", run.toString()).well().out();
    assertEquals(5 + 2 + 1, list.lines().count(), list); // 0 1 2 4 8, the last two, the best
    String early =
        run("evaluate", "--backend", "java", "--run", run.toString(), "--step", "1").well().out();
    String newest = run("evaluate", "--backend", "java", "--run", run.toString()).well().out();
    assertTrue(early.startsWith("step 1\n"), early);
    assertTrue(newest.startsWith("step 8\n"), newest);
    assertNotEquals(early.lines().toList().get(2), newest.lines().toList().get(2));
    run("sample", "--backend", "java", "--run", run.toString(), "--step", "best").well();
    run("sample", "--backend", "java", "--run", run.toString(), "--step", "3")
        .refusedWith("there is no checkpoint '3'");
  }

  @Test
  void muonTrainsAndGoesOnToTheSameBits() throws IOException {
    train(run, "--optimizer", "muon", "--steps", "8").well();
    Path stopped = run.resolveSibling("stopped");
    train(stopped, "--optimizer", "muon", "--steps", "4", "--cool-down", "0").well();
    resume(stopped, "--steps", "8", "--cool-down", "2").well();
    Path newest = Path.of("checkpoints/step-00000008.safetensors");
    assertEquals(-1L, Files.mismatch(run.resolve(newest), stopped.resolve(newest)));
    Path adam = run.resolveSibling("adam");
    train(adam, "--steps", "8").well();
    assertTrue(Files.size(adam.resolve(newest)) > Files.size(run.resolve(newest))); // its squares
  }

  @Test
  void aBatchInPartsTrainsTheSameAndGoesOnToTheSameBits() throws IOException {
    train(run, "--batch", "5", "--steps", "8", "--accumulate", "3").well();
    Path stopped = run.resolveSibling("stopped");
    train(stopped, "--batch", "5", "--accumulate", "3", "--steps", "4", "--cool-down", "0").well();
    resume(stopped, "--steps", "8", "--cool-down", "2").well();
    Path newest = Path.of("checkpoints/step-00000008.safetensors");
    assertEquals(-1L, Files.mismatch(run.resolve(newest), stopped.resolve(newest)));
  }

  @Test
  void completionForTheShellKnowsTheOptions() {
    String script = run("generate-completion").well().out();
    assertTrue(script.contains("--accumulate"), "no option of train");
    assertTrue(script.contains("complete -F"), "no line for bash");
  }
}
