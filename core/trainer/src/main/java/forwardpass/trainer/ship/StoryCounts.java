package forwardpass.trainer.ship;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted of stories without reading them.
 *
 * @param stories how many
 * @param ended how many came to an end of their own
 * @param trigrams word trigrams in all
 * @param distinctTrigrams different ones
 * @param newTrigrams of the different ones, how many the training text does not have
 * @param heroes stories that name somebody
 * @param heroesKept of those, how many name the first-named once more in their last sentence
 */
public record StoryCounts(
    int stories,
    int ended,
    int trigrams,
    int distinctTrigrams,
    int newTrigrams,
    int heroes,
    int heroesKept) {

  /**
   * Counts stories.
   *
   * @param known word trigrams of the training text: {@link #trigrams}
   */
  static StoryCounts of(List<Sample> samples, Set<String> known) {
    int ended = 0;
    int heroes = 0;
    int kept = 0;
    int all = 0;
    Set<String> distinct = new HashSet<>();
    for (Sample sample : samples) {
      ended += sample.ended() ? 1 : 0;
      all += addTrigrams(sample.text(), distinct);
      String hero = hero(sample.text());
      if (hero != null) {
        heroes++;
        kept += words(lastSentence(sample.text())).contains(hero) ? 1 : 0;
      }
    }
    int fresh = 0;
    for (String trigram : distinct) {
      fresh += known.contains(trigram) ? 0 : 1;
    }
    return new StoryCounts(samples.size(), ended, all, distinct.size(), fresh, heroes, kept);
  }

  /** Adds a text's word trigrams, in small letters, and says how many it has. */
  static int addTrigrams(String text, Set<String> into) {
    List<String> words = new ArrayList<>();
    for (String word : words(text)) {
      words.add(lower(word));
    }
    for (int i = 2; i < words.size(); i++) {
      into.add(words.get(i - 2) + ' ' + words.get(i - 1) + ' ' + words.get(i));
    }
    return Math.max(0, words.size() - 2);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
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

  /**
   * A story that was written.
   *
   * @param seed of the draw
   * @param text without the end-of-text token
   * @param ended whether the model ended it, not the limit
   */
  record Sample(int seed, String text, boolean ended) {}
}
