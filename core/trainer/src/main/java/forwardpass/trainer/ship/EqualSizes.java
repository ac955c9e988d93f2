package forwardpass.trainer.ship;

import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A model's stories beside held-out ones, as many words of each: what is counted of a text depends
 * on its length, so that texts of different lengths must not be compared. Held-out stories are
 * drawn again and again, until they have as many trigrams as the model's, and the last one is cut
 * there.
 */
final class EqualSizes {
  private static final int DRAWS = 1_000;
  private static final int SEED = 1;

  private final KnownText known;
  private final List<Story> own = new ArrayList<>();
  private final List<Story> written = new ArrayList<>();

  /** A story's words in small letters, and the longest runs of them that the known text has. */
  private record Story(List<String> words, int run, int opening) {
    int trigrams() {
      return Math.max(0, words.size() - 2);
    }
  }

  /**
   * What is compared.
   *
   * @param whole whether it counts things, not parts of a hundred
   * @param of the stories that it is asked of
   */
  private record Count(String name, boolean whole, ToDoubleFunction<List<Story>> of) {}

  EqualSizes(List<String> own, List<String> written, KnownText known) {
    this.known = known;
    own.forEach(story -> this.own.add(read(story)));
    written.forEach(story -> this.written.add(read(story)));
  }

  private Story read(String story) {
    return of(KnownText.lower(story));
  }

  private Story of(List<String> words) {
    return new Story(words, known.longestRun(words), known.openingRun(words));
  }

  /** All of it, as the card holds it. */
  Map<String, Object> measured() {
    List<Count> counts =
        List.of(
            new Count("differentShare", false, this::different),
            new Count("newShare", false, this::fresh),
            new Count("inventedWords", true, this::invented),
            new Count("longestOpening", true, stories -> longest(stories, Story::opening)),
            new Count("longestRun", true, stories -> longest(stories, Story::run)));
    int trigrams = own.stream().mapToInt(Story::trigrams).sum();
    double[][] drawn = new double[counts.size()][DRAWS];
    Rng rng = Rng.seeded(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      List<Story> stories = draw(trigrams, rng);
      for (int i = 0; i < counts.size(); i++) {
        drawn[i][draw] = counts.get(i).of().applyAsDouble(stories);
      }
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("trigrams", trigrams);
    out.put("draws", DRAWS);
    for (int i = 0; i < counts.size(); i++) {
      out.put(counts.get(i).name(), compared(counts.get(i), drawn[i]));
    }
    return out;
  }

  private Map<String, Object> compared(Count count, double[] drawn) {
    Arrays.sort(drawn);
    Map<String, Object> out = new LinkedHashMap<>();
    double value = count.of().applyAsDouble(own);
    out.put("own", count.whole() ? (Object) (int) value : value);
    if (!count.whole()) {
      out.put("ownError", jackknife(count));
    }
    out.put("written", Arrays.stream(drawn).average().orElseThrow());
    out.put("low", drawn[(int) (0.025 * drawn.length)]);
    out.put("high", drawn[(int) (0.975 * drawn.length) - 1]);
    return out;
  }

  /**
   * The standard error of a share of the model's stories: from the shares without one story each
   * (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, equation 11.5). A story, not a
   * trigram, is what was drawn independently.
   */
  private double jackknife(Count count) {
    double[] without = new double[own.size()];
    for (int i = 0; i < without.length; i++) {
      List<Story> others = new ArrayList<>(own);
      others.remove(i);
      without[i] = count.of().applyAsDouble(others);
    }
    double mean = Arrays.stream(without).average().orElseThrow();
    double squares = 0;
    for (double one : without) {
      squares += (one - mean) * (one - mean);
    }
    return Math.sqrt((without.length - 1.0) / without.length * squares);
  }

  private List<Story> draw(int trigrams, Rng rng) {
    int[] order = new int[written.size()];
    Arrays.setAll(order, i -> i);
    rng.shuffle(order);
    List<Story> out = new ArrayList<>();
    int left = trigrams;
    for (int i = 0; i < order.length && left > 0; i++) {
      Story story = written.get(order[i]);
      out.add(story.trigrams() <= left ? story : of(story.words().subList(0, left + 2)));
      left -= story.trigrams();
    }
    if (left > 0) {
      throw new IllegalStateException(
          "ship: the held-out stories have " + left + " trigrams too few to draw " + trigrams);
    }
    return out;
  }

  private double different(List<Story> stories) {
    int all = stories.stream().mapToInt(Story::trigrams).sum();
    return (double) trigrams(stories).size() / all;
  }

  /** Of the different trigrams, how many the known text does not have. */
  private double fresh(List<Story> stories) {
    Set<List<String>> different = trigrams(stories);
    long fresh =
        different.stream()
            .filter(three -> !known.hasTrigram(three.get(0), three.get(1), three.get(2)))
            .count();
    return (double) fresh / different.size();
  }

  private double invented(List<Story> stories) {
    Set<String> out = new HashSet<>();
    stories.forEach(story -> out.addAll(story.words()));
    out.removeIf(known::has);
    return out.size();
  }

  private static double longest(List<Story> stories, ToDoubleFunction<Story> run) {
    return stories.stream().mapToDouble(run).max().orElseThrow();
  }

  private static Set<List<String>> trigrams(List<Story> stories) {
    Set<List<String>> out = new HashSet<>();
    for (Story story : stories) {
      for (int i = 0; i < story.trigrams(); i++) {
        out.add(story.words().subList(i, i + 3));
      }
    }
    return out;
  }
}
