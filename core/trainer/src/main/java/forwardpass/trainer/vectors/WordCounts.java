package forwardpass.trainer.vectors;

import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TextCorpus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a vocabulary, commonest first (of two as common, the first in the alphabet).
 *
 * @param words the words
 * @param counts how often each occurs, [words]
 * @param running how many words the texts have in all, those left out included
 */
@SuppressWarnings("ArrayRecordComponent") // made here, read here
record WordCounts(List<String> words, int[] counts, long running) {

  static WordCounts of(List<TextCorpus> corpora, int minCount, int maxWords) {
    Map<String, int[]> counts = new HashMap<>();
    long[] running = {0};
    for (TextCorpus corpus : corpora) {
      corpus.forEach(
          document ->
              WordReader.read(
                  document.text(),
                  word -> {
                    counts.computeIfAbsent(word, first -> new int[1])[0]++;
                    running[0]++;
                  }));
    }
    List<String> words = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count[0] >= minCount) {
            words.add(word);
          }
        });
    words.sort(
        Comparator.comparingInt((String word) -> -counts.getOrDefault(word, new int[1])[0])
            .thenComparing(Comparator.naturalOrder()));
    List<String> kept = List.copyOf(words.subList(0, Math.min(maxWords, words.size())));
    if (kept.size() < 2) {
      throw new DataException(
          "word vectors: "
              + running[0]
              + " words in all, and only "
              + kept.size()
              + " that occurs "
              + minCount
              + " times or more; a longer text is needed");
    }
    int[] ofKept =
        kept.stream().mapToInt(word -> counts.getOrDefault(word, new int[1])[0]).toArray();
    return new WordCounts(kept, ofKept, running[0]);
  }
}
