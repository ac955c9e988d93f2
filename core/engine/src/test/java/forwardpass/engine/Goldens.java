package forwardpass.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers from outside, made by the script {@code golden.py} beside each {@code golden.txt}. */
public final class Goldens {
  /** What a function should return for its arguments. */
  public static final class Golden {
    private final String name;
    private final double[] arguments;
    private final double[] results;

    Golden(String name, double[] arguments, double[] results) {
      this.name = name;
      this.arguments = arguments;
      this.results = results;
    }

    public double[] arguments() {
      return arguments;
    }

    public double[] results() {
      return results;
    }

    /** The only result. */
    public double result() {
      return results[0];
    }

    @Override
    public String toString() {
      return name + Arrays.toString(arguments);
    }
  }

  private Goldens() {}

  /** The goldens of that name for a test class's package; at least {@code atLeast} of them. */
  public static List<Golden> of(Class<?> test, String name, int atLeast) {
    List<Golden> found =
        lines(test, "golden.txt").stream()
            .filter(line -> line.startsWith(name + " "))
            .map(Goldens::parse)
            .collect(Collectors.toList());
    assertTrue(found.size() >= atLeast, () -> found.size() + " goldens named " + name);
    return found;
  }

  /** The lines of a resource in a test class's package. */
  public static List<String> lines(Class<?> test, String file) {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless |actual − expected| ≤ tolerance·|expected|; infinities must be equal. */
  public static void assertRelative(
      double expected, double actual, double tolerance, Object about) {
    boolean close =
        Double.compare(expected, actual) == 0
            || Math.abs(actual - expected) <= tolerance * Math.abs(expected);
    assertTrue(
        close,
        () ->
            about
                + ": expected "
                + expected
                + ", got "
                + actual
                + ", relative error "
                + Math.abs(actual / expected - 1));
  }

  private static Golden parse(String line) {
    int equals = line.indexOf(" = ");
    String head = line.substring(0, equals);
    int space = head.indexOf(' ');
    return new Golden(
        head.substring(0, space),
        numbers(head.substring(space + 1)),
        numbers(line.substring(equals + 3)));
  }

  private static double[] numbers(String text) {
    return Stream.of(text.trim().split(" +")).mapToDouble(Double::parseDouble).toArray();
  }
}
