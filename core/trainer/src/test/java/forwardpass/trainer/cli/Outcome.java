package forwardpass.trainer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What a command said, and how it ended. */
record Outcome(int code, String out, String err) {

  private static final String[] OPTIONS =
      ("--backend java --stories 40 --vocab-size 270 --layers 1 --heads 2 --width 8 --context 16"
              + " --batch 2 --steps 4 --checkpoint-every 4 --log-every 2 --validation-share 0.2"
              + " --seed 3")
          .split(" ", -1);

  /** Runs a command in this process. */
  static Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    int code = commandLine.execute(args);
    return new Outcome(code, out.toString(), err.toString());
  }

  /** Trains a tiny model in four steps; more options, each with its value or nothing, go before. */
  static Outcome train(Path run, String... more) {
    Map<String, String> options = new LinkedHashMap<>();
    put(options, OPTIONS);
    put(options, more);
    List<String> args = new ArrayList<>(List.of("train", "--out", run.toString()));
    options.forEach(
        (name, value) -> args.addAll(value.isEmpty() ? List.of(name) : List.of(name, value)));
    return run(args.toArray(String[]::new));
  }

  private static void put(Map<String, String> options, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      options.put(pairs[i], pairs[i + 1]);
    }
  }

  /** Goes on with a run. */
  static Outcome resume(Path run, String... more) {
    Stream<String> args = Stream.of("train", "--resume", "--out", run.toString());
    return run(Stream.concat(args, Arrays.stream(more)).toArray(String[]::new));
  }

  /** Fails unless the command was refused with a line that says this. */
  Outcome refusedWith(String... said) {
    assertTrue(code != 0, () -> "ended well: " + out);
    assertTrue(err.startsWith("error: ") || err.contains("\nerror: "), err);
    assertFalse(err.contains("\tat "), err);
    assertFalse(err.contains("Usage:"), err);
    for (String each : said) {
      assertTrue(err.contains(each), () -> "'" + each + "' is missing from: " + err);
    }
    return this;
  }

  /** Fails unless the command ended well. */
  Outcome well() {
    assertEquals(0, code, err);
    return this;
  }
}
