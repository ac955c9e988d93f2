package forwardpass.trainer.ship;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted of stories without reading them, whatever their number.
 *
 * @param stories how many
 * @param words in all
 * @param heroes stories that name somebody
 * @param heroesKept of those, how many name the first-named once more in their last sentence
 * @param keptShare the same as a share
 * @param keptShareError the standard error of that share
 */
public record StoryCounts(
    int stories, int words, int heroes, int heroesKept, double keptShare, double keptShareError) {

  /** Counts stories. */
  static StoryCounts of(List<String> stories) {
    int words = 0;
    int heroes = 0;
    int kept = 0;
    for (String story : stories) {
      words += words(story).size();
      String hero = hero(story);
      if (hero != null) {
        heroes++;
        kept += words(lastSentence(story)).contains(hero) ? 1 : 0;
      }
    }
    double share = heroes == 0 ? 0 : (double) kept / heroes;
    double error = heroes == 0 ? 0 : Math.sqrt(share * (1 - share) / heroes);
    return new StoryCounts(stories.size(), words, heroes, kept, share, error);
  }

  /** Runs of letters, with apostrophes between them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text, i);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isLetter(String text, int i) {
    char c = text.charAt(i);
    boolean inside = i > 0 && i + 1 < text.length();
    return Character.isLetter(c)
        || (c == '\''
            && inside
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 1)));
  }

  /**
   * The first word with a capital inside a sentence, where nothing but a name has one: a single
   * letter, such as I, is none, nor is what stands behind a quotation mark or a line's start.
   */
  static @Nullable String hero(String text) {
    for (int i = 2; i < text.length(); i++) {
      boolean starts = Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ';
      char before = text.charAt(i - 2);
      if (starts && (Character.isLetter(before) || before == ',')) {
        String word = words(text.substring(i)).get(0);
        int apostrophe = word.indexOf('\'');
        String name = apostrophe < 0 ? word : word.substring(0, apostrophe);
        if (name.length() > 1) {
          return name;
        }
      }
    }
    return null;
  }

  /** What stands behind the last full stop, question or exclamation mark but the closing one. */
  static String lastSentence(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && ".!?".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }
}
