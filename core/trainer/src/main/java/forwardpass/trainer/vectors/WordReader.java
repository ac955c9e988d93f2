package forwardpass.trainer.vectors;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * The words of a text: runs of letters, in lower case, with an apostrophe inside if letters stand
 * on both sides of it ({@code don't}). Everything else separates.
 */
final class WordReader {
  private WordReader() {}

  static void read(String text, Consumer<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < lower.length()) {
      if (!Character.isLetter(lower.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < lower.length() && (isLetter(lower, end) || isInnerApostrophe(lower, end))) {
        end++;
      }
      words.accept(lower.substring(at, end).replace('\u2019', '\''));
      at = end;
    }
  }

  private static boolean isLetter(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isInnerApostrophe(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '\u2019') && isLetter(text, i + 1);
  }
}
