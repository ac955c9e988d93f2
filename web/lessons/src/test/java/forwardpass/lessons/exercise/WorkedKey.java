package forwardpass.lessons.exercise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody with pencil and calculator wrote down about a printed problem. The files {@code
 * keys/CHAPTER.txt} hold one a paragraph:
 *
 * <pre>
 * cross-entropy-exercise-bits
 * given nats = 0.357, else 0.30 … 7.29
 * answer = 0.52
 *   0.357 / 0.693147 = 0.515042
 * mistake multiplied = 0.25
 * shows bits = 0.52
 * hints = 2
 * </pre>
 *
 * <p>{@code else} gives the smallest and the largest number that another problem shows there, for a
 * list either of all entries or of each, or names all that may stand there: {@code else 2 or 4 or
 * 8}. {@code problems = 36} says how many there are, where fewer than a hundred; {@code draws} is
 * {@link OtherProblems#draws}. What is indented is the working.
 *
 * @param lines the values by what they are of: {@code answer}, {@code given nats} and so on
 * @param working the indented lines
 */
record WorkedKey(Map<String, String> lines, List<String> working) {
  private static final String ELSE = ", else ";
  private static final Set<String> ALL_OTHERS = Set.of("problems", "draws");

  /** What is said of the printed problem. */
  Map<String, String> printed() {
    Map<String, String> printed = new LinkedHashMap<>();
    lines.forEach(
        (line, text) -> {
          if (!ALL_OTHERS.contains(line)) {
            int end = text.indexOf(ELSE);
            printed.put(line, end < 0 ? text : text.substring(0, end));
          }
        });
    return printed;
  }

  /** What is said of all others. */
  Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>();
    lines.forEach(
        (line, text) -> {
          int end = text.indexOf(ELSE);
          if (end >= 0) {
            others.put(line, text.substring(end + ELSE.length()));
          } else if (ALL_OTHERS.contains(line)) {
            others.put(line, text);
          }
        });
    return others;
  }

  /** The keys of a chapter, by the ids of its exercises. */
  static Map<String, WorkedKey> ofChapter(String chapter) {
    String file = "/keys/" + chapter + ".txt";
    InputStream in = WorkedKey.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("src/test/resources" + file + " is missing");
    }
    Map<String, WorkedKey> keys = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      WorkedKey key = new WorkedKey(new LinkedHashMap<>(), new ArrayList<>());
      for (String line : reader.lines().toList()) {
        int equals = line.indexOf(" = ");
        if (line.startsWith(" ")) {
          key.working.add(line.strip());
        } else if (equals < 0 && !line.isBlank() && !line.startsWith("#")) {
          key = new WorkedKey(new LinkedHashMap<>(), new ArrayList<>());
          keys.put(line.strip(), key);
        } else if (equals > 0 && !line.startsWith("#")) {
          key.lines.put(line.substring(0, equals), line.substring(equals + 3).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }
}
