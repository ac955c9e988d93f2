package forwardpass.lessons.embeddings;

import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A short text of whole words, each of which is a token. */
public final class SmallText {
  private SmallText() {}

  /** Its words, whatever blanks stand between them. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Among.words(Blanks.strip(text))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  /** Each word once, in the order in which they first come. */
  public static List<String> vocabulary(List<String> words) {
    List<String> vocabulary = new ArrayList<>();
    for (String word : words) {
      if (!Among.has(vocabulary, word)) {
        vocabulary.add(word);
      }
    }
    return List.copyOf(vocabulary);
  }

  /** The number of each word in the vocabulary, [T]. */
  static int[] ids(List<String> words, List<String> vocabulary) {
    int[] ids = new int[words.size()];
    for (int t = 0; t < ids.length; t++) {
      ids[t] = Among.index(vocabulary, words.get(t));
    }
    return ids;
  }

  /**
   * A text of known words. Words: {@code fault.unknown}, {@code fault.count}.
   *
   * @param most how many it may have
   */
  static Parsed<List<String>> known(String text, List<String> vocabulary, int most) {
    List<String> words = words(text);
    for (String word : words) {
      if (!Among.has(vocabulary, word)) {
        return Parsed.bad(Message.of("fault.unknown").with("word", word), text.indexOf(word));
      }
    }
    return counted(words, 1, most);
  }

  /** So many words. Words: {@code fault.count}. */
  public static Parsed<List<String>> counted(List<String> words, int least, int most) {
    return words.size() >= least && words.size() <= most
        ? Parsed.ok(words)
        : notBetween("fault.count", words.size(), least, most);
  }

  /** What is wrong with a count: words {@code key}, with holes {@code count}, least, most. */
  static Parsed<List<String>> notBetween(String key, int count, int least, int most) {
    return Parsed.bad(
        Message.of(key).with("count", count).with("least", least).with("most", most), 0);
  }
}
