package forwardpass.engine.mpmath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** Debian's Python, asked with {@code truth.py}. */
final class Python {
  private static final Path PYTHON = Path.of("/usr/bin/python3");

  private Python() {}

  /** Skips the test, saying so, where there is no Python with mpmath. */
  static void assumePresent() throws Exception {
    boolean there =
        Files.isExecutable(PYTHON)
            && new ProcessBuilder(PYTHON.toString(), "-c", "import mpmath")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor()
                == 0;
    Assumptions.assumeTrue(
        there, "skipped: no mpmath for /usr/bin/python3 (Debian: python3-mpmath)");
  }

  /** A question as truth.py reads it. */
  static String question(String name, double... numbers) {
    StringBuilder line = new StringBuilder(name);
    for (double x : numbers) {
      line.append(' ')
          .append(Double.isInfinite(x) ? x > 0 ? "inf" : "-inf" : Double.toHexString(x));
    }
    return line.toString();
  }

  /** The answers to all questions, in their order. */
  static List<double[]> answers(List<String> questions) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("mpmath");
    Path script = folder.resolve("truth.py");
    try (InputStream in =
        Objects.requireNonNull(Python.class.getResourceAsStream("truth.py"), "truth.py")) {
      Files.copy(in, script);
    }
    Path asked = Files.write(folder.resolve("questions.txt"), questions);
    Path answered = folder.resolve("answers.txt");
    Path errors = folder.resolve("errors.txt");
    int status =
        new ProcessBuilder(PYTHON.toString(), script.toString())
            .redirectInput(asked.toFile())
            .redirectOutput(answered.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    assertEquals(0, status, Files.readString(errors));
    List<double[]> answers = new ArrayList<>();
    for (String line : Files.readAllLines(answered, StandardCharsets.UTF_8)) {
      String[] words = line.split(" ", -1);
      double[] numbers = new double[words.length];
      for (int i = 0; i < words.length; i++) {
        numbers[i] = Double.parseDouble(words[i].replace("inf", "Infinity").replace("nan", "NaN"));
      }
      answers.add(numbers);
    }
    assertEquals(questions.size(), answers.size());
    for (Path file : List.of(script, asked, answered, errors, folder)) {
      Files.delete(file);
    }
    return answers;
  }
}
