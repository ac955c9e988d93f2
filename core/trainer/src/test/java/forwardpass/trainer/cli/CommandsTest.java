package forwardpass.trainer.cli;

import static forwardpass.trainer.cli.Outcome.run;
import static forwardpass.trainer.cli.Outcome.train;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.engine.vectors.WordVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private final Path folder;

  CommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyCommandExplainsItself() {
    for (String command : List.of("tokenizer", "train", "evaluate", "sample", "embed", "export")) {
      Outcome help = run(command, "--help");
      assertEquals(0, help.code());
      assertTrue(help.out().startsWith("Usage: forward-pass " + command), help.out());
    }
    assertTrue(run("--help").out().contains("embed"));
  }

  @Test
  void trainsEvaluatesSamplesAndExports() throws IOException {
    Path run = folder.resolve("run");
    Outcome trained = train(run);
    assertEquals(0, trained.code(), trained.err());
    assertTrue(trained.out().contains("step 4 of 4  loss "), trained.out());
    assertTrue(trained.out().contains("tokens/s"), trained.out());
    assertTrue(trained.out().contains("left"), trained.out());

    Outcome evaluated = run("evaluate", "--backend", "java", "--run", run.toString());
    assertEquals(0, evaluated.code(), evaluated.err());
    assertTrue(evaluated.out().matches("(?s)step 4\n.* nats a token\n.* bits a byte\n.*"));

    String[] sample = {
      "sample", "--backend", "java", "--run", run.toString(), "--max-tokens", "9", "Once"
    };
    Outcome sampled = run(sample);
    assertEquals(0, sampled.code(), sampled.err());
    assertTrue(sampled.out().contains("\nOnce"), sampled.out());
    assertEquals(sampled.out(), run(sample).out());

    Path export = folder.resolve("export");
    Outcome exported = run("export", "--run", run.toString(), "--out", export.toString());
    assertEquals(0, exported.code(), exported.err());
    for (String name : List.of("config.json", "model.safetensors", "vocab.json", "merges.txt")) {
      assertTrue(Files.size(export.resolve(name)) > 0, name);
    }
  }

  @Test
  void theModelThatShipsWritesAndIsExported() throws IOException {
    String model = "../../static/model";
    String[] sample = {
      "sample",
      "--backend",
      "java",
      "--model",
      model,
      "--temperature",
      "0",
      "--max-tokens",
      "80",
      "Once upon a time"
    };
    Outcome sampled = run(sample);
    assertEquals(0, sampled.code(), sampled.err());
    assertTrue(sampled.out().contains("Once upon a time, there was a little "), sampled.out());

    Path export = folder.resolve("export");
    Outcome exported = run("export", "--model", model, "--out", export.toString());
    assertEquals(0, exported.code(), exported.err());
    JsonNode card = new ObjectMapper().readTree(Path.of(model, "card.json").toFile());
    JsonNode config = new ObjectMapper().readTree(export.resolve("config.json").toFile());
    assertEquals(card.get("dModel"), config.get("n_embd"));
    assertTrue(
        Files.size(export.resolve("model.safetensors")) > 4 * card.get("parameters").asLong());
  }

  @Test
  void evaluatesTheModelThatShipsOnATextOfOnesOwn() throws IOException {
    Path text = folder.resolve("held.txt");
    Files.writeString(text, "Once upon a time, there was a little girl named Lily.<|endoftext|>");
    String[] evaluate = {"evaluate", "--backend", "java", "--model", "../../static/model"};
    Outcome without = run(evaluate);
    assertEquals(1, without.code());
    assertTrue(without.err().contains("held back no text: give --text"), without.err());
    String[] with = Arrays.copyOf(evaluate, evaluate.length + 2);
    with[evaluate.length] = "--text";
    with[evaluate.length + 1] = text.toString();
    Outcome evaluated = run(with);
    assertEquals(0, evaluated.code(), evaluated.err());
    assertTrue(evaluated.out().contains(" nats a token"), evaluated.out());
  }

  @Test
  void aRunThatIsThereIsNotOverwrittenAndResumedWithItsOwnConfiguration() {
    Path run = folder.resolve("run");
    assertEquals(0, train(run).code());
    Outcome again = train(run);
    assertEquals(1, again.code());
    assertTrue(again.err().contains("there is a run here already; go on with --resume"));

    Outcome other = run("train", "--resume", "--out", run.toString(), "--width", "16");
    assertEquals(2, other.code());
    assertTrue(other.err().contains("leave out [--width]"), other.err());

    Outcome longer = run("train", "--resume", "--out", run.toString(), "--steps", "6");
    assertEquals(0, longer.code(), longer.err());
    assertTrue(longer.out().contains("step 6 of 6"), longer.out());
  }

  @Test
  void saysInALineWhatIsWrong() throws IOException {
    Path tiny = Files.writeString(folder.resolve("tiny.txt"), "Hi.<|endoftext|>Ho.");
    Path binary = Files.write(folder.resolve("binary.bin"), new byte[] {80, 75, 3, 4});
    String out = folder.resolve("out").toString();
    String[][] cases = {
      {"there is no run here", "sample", "--run", out, "--backend", "java"},
      {"there is no such file", "train", "--text", folder + "/none.txt", "--out", out},
      {"model.safetensors: there is no such file", "sample", "--model", out},
      {"give one of them", "sample", "--model", out, "--run", out},
      {"byte 2 is 0x03", "train", "--text", binary.toString(), "--out", out},
      {
        "too short",
        "train",
        "--text",
        tiny.toString(),
        "--validation",
        tiny.toString(),
        "--out",
        out
      },
      {"no multiple of nHeads", "train", "--stories", "50", "--width", "100", "--out", out},
      {"must be 257", "tokenizer", "--vocab-size", "100", "--stories", "5", "-o", out + "/t.txt"},
      {"dimensions, but only", "embed", tiny.toString(), "--min-count", "1", "-o", out},
    };
    for (String[] wrong : cases) {
      Outcome outcome = run(Arrays.copyOfRange(wrong, 1, wrong.length));
      assertEquals(1, outcome.code(), outcome.out());
      assertTrue(outcome.err().startsWith("error: "), outcome.err());
      assertTrue(outcome.err().contains(wrong[0]), outcome.err());
      assertFalse(outcome.err().contains("\tat "), outcome.err());
    }
  }

  @Test
  void learnsATokenizer() throws IOException {
    Path file = folder.resolve("tokenizer.txt");
    Outcome learned =
        run("tokenizer", "--stories", "50", "--vocab-size", "300", "--out", file.toString());
    assertEquals(0, learned.code(), learned.err());
    Tokenizer tokenizer = TokenizerFile.read(Files.readAllBytes(file));
    assertEquals(300, tokenizer.vocabSize());
    assertEquals(299, tokenizer.specialTokens().id("<|endoftext|>"));
    assertEquals("Once upon", tokenizer.decode(tokenizer.encode("Once upon").toArray()));
  }

  @Test
  void makesWordVectorsAndTheirCard() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("the king and the queen saw a man and a woman. ");
    }
    Path corpus = Files.writeString(folder.resolve("text.txt"), text);
    Path out = folder.resolve("vectors");
    Outcome made = run("embed", corpus.toString(), "--dimensions", "3", "--out", out.toString());
    assertEquals(0, made.code(), made.err());
    WordVectors vectors = WordVectors.of(Files.readAllBytes(out.resolve("words.bin")));
    assertEquals(3, vectors.dimensions());
    JsonNode card = new ObjectMapper().readTree(out.resolve("card.json").toFile());
    assertEquals(vectors.size(), card.get("words").asInt());
    assertEquals(660, card.get("runningWords").asInt());
    assertEquals(5, card.get("kingMinusManPlusWoman").get("withoutQueryWords").size());
    assertEquals(8, card.get("kingMinusManPlusWoman").get("ofAllWords").size());
  }
}
