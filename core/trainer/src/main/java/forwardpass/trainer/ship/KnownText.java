package forwardpass.trainer.ship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The text that a model was trained on, asked what of another text stands in it. */
final class KnownText {
  /** Runs of words are looked up by their first three. */
  private static final int STEM = 3;

  private static final int NONE = -1; // between two stories

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Long, List<Integer>> places = new HashMap<>(); // where a trigram begins
  private final List<Integer> words = new ArrayList<>();

  /** A story in small letters, word by word. */
  static List<String> lower(String story) {
    List<String> out = new ArrayList<>();
    for (String word : StoryCounts.words(story)) {
      out.add(word.toLowerCase(Locale.ROOT));
    }
    return out;
  }

  void add(String story) {
    int first = words.size();
    for (String word : lower(story)) {
      Integer id = ids.get(word);
      if (id == null) {
        id = ids.size();
        ids.put(word, id);
      }
      words.add(id);
    }
    for (int at = first; at + STEM <= words.size(); at++) {
      long key = key(words.get(at), words.get(at + 1), words.get(at + 2));
      places.computeIfAbsent(key, any -> new ArrayList<>()).add(at);
    }
    words.add(NONE);
  }

  boolean has(String word) {
    return ids.containsKey(word);
  }

  boolean hasTrigram(String first, String second, String third) {
    int[] three = ids(List.of(first, second, third));
    return three[0] != NONE
        && three[1] != NONE
        && three[2] != NONE
        && places.containsKey(key(three[0], three[1], three[2]));
  }

  /** How many words in a row, the longest run of them, stand in this text too; 0 below three. */
  int longestRun(List<String> story) {
    int[] asked = ids(story);
    int longest = 0;
    for (int at = 0; at + STEM <= asked.length; at++) {
      longest = Math.max(longest, runFrom(asked, at));
    }
    return longest;
  }

  /** The same for the run that the story begins with. */
  int openingRun(List<String> story) {
    return story.size() < STEM ? 0 : runFrom(ids(story), 0);
  }

  private int runFrom(int[] asked, int at) {
    int longest = 0;
    if (asked[at] == NONE || asked[at + 1] == NONE || asked[at + 2] == NONE) {
      return longest;
    }
    for (int place : places.getOrDefault(key(asked[at], asked[at + 1], asked[at + 2]), List.of())) {
      int length = STEM;
      while (at + length < asked.length
          && asked[at + length] != NONE
          && words.get(place + length) == asked[at + length]) {
        length++;
      }
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private int[] ids(List<String> story) {
    int[] out = new int[story.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = ids.getOrDefault(story.get(i), NONE);
    }
    return out;
  }

  private static long key(int first, int second, int third) {
    return ((long) first << 42) | ((long) second << 21) | third; // 21 bits each
  }
}
