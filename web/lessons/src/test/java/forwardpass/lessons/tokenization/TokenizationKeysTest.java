package forwardpass.lessons.tokenization;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class TokenizationKeysTest extends ChapterKeys {
  TokenizationKeysTest() {
    super(new TokenizationChapter());
    second(
        "tokenization-exercise-merge", given -> trained(given.text("text").replace('·', ' '), 3));
    second("tokenization-exercise-encode", TokenizationKeysTest::encoded);
    second(
        "tokenization-exercise-shorter",
        given ->
            given.number("bytes")
                - given.number("first")
                - given.number("second")
                - given.number("third"));
    second("tokenization-exercise-build", TokenizationKeysTest::firstThatLearns);
    second("tokenization-question-characters", given -> Math.pow(given.number("times"), 2));
    second("tokenization-question-returns", given -> "half");
  }

  /** The same on strings, with strokes between tokens. */
  private static String trained(String text, int merges) {
    String strokes = letters(text);
    for (int k = 0; k < merges; k++) {
      String[] tokens = strokes.split("\\|", -1);
      Map<String, Integer> counts = new HashMap<>();
      String best = "";
      for (int i = 0; i + 1 < tokens.length; i++) {
        String pair = tokens[i] + "|" + tokens[i + 1];
        counts.merge(pair, 1, Integer::sum);
        best = counts.getOrDefault(pair, 0) > counts.getOrDefault(best, 0) ? pair : best;
      }
      strokes = replaced(strokes, best);
    }
    return strokes;
  }

  private static String letters(String text) {
    return String.join("|", text.codePoints().mapToObj(Character::toString).toList());
  }

  private static String replaced(String strokes, String pair) {
    String between = "(?<=^|\\|)" + Pattern.quote(pair) + "(?=\\||$)";
    return strokes.replaceAll(between, Matcher.quoteReplacement(pair.replace("|", "")));
  }

  private static String encoded(PrintedGivens given) {
    String strokes = letters(given.text("word"));
    for (String merge : List.of("first", "second", "third")) {
      strokes = replaced(strokes, given.text(merge).replace("+", "|"));
    }
    return strokes;
  }

  /** Tries all counts, with training on strings. */
  private static Object firstThatLearns(PrintedGivens given) {
    int total = (int) given.number("total");
    for (int low = 1; low < total; low++) {
      for (int newest = 1; low + newest + 2 < total; newest++) {
        double[] counts = {low, 1, newest, total - low - 1 - newest};
        List<String> learned = learned(counts);
        if (learned.get(0).equals(given.text("first"))
            && learned.get(2).equals(given.text("third"))) {
          return counts;
        }
      }
    }
    throw new AssertionError("none learns " + given.text("first"));
  }

  private static List<String> learned(double[] counts) {
    List<String> words =
        new ArrayList<>(List.of("l|o|w", "l|o|w|e|r", "n|e|w|e|s|t", "w|i|d|e|s|t"));
    List<String> learned = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      Map<String, Double> seen = new HashMap<>();
      List<String> order = new ArrayList<>();
      for (int w = 0; w < words.size(); w++) {
        String[] tokens = words.get(w).split("\\|", -1);
        for (int i = 0; i + 1 < tokens.length; i++) {
          String pair = tokens[i] + "|" + tokens[i + 1];
          if (seen.merge(pair, counts[w], Double::sum) == counts[w]) {
            order.add(pair);
          }
        }
      }
      String best = order.get(0);
      for (String pair : order) {
        best = seen.getOrDefault(pair, 0.0) > seen.getOrDefault(best, 0.0) ? pair : best;
      }
      String merged = best;
      words.replaceAll(word -> replaced(word, merged));
      learned.add(best.replace("|", ""));
    }
    return learned;
  }
}
