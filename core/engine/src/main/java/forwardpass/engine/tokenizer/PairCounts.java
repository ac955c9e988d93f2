package forwardpass.engine.tokenizer;

import java.util.Arrays;

/**
 * How often each pair occurs in the {@link TrainingText}, kept up to date merge by merge, and
 * where.
 *
 * <p>The places of a pair are all found at one time: when its younger token is made (a pair of
 * bytes: at the start), from left to right. After that a pair can only lose places. So its list of
 * places is sorted from the start, and places that are gone are simply passed over.
 */
final class PairCounts {
  private static final int END = -1;

  private final TrainingText text;
  private final PairTable index = new PairTable(1 << 12); // pair to its number
  private int size;
  private int[] lefts = new int[1 << 10];
  private int[] rights = new int[1 << 10];
  private int[] counts = new int[1 << 10];
  private int[] firstPlace = new int[1 << 10]; // into the arrays of places
  private int[] lastPlace = new int[1 << 10];

  private int placeCount;
  private int[] places = new int[1 << 12];
  private int[] nextPlace = new int[1 << 12];

  PairCounts(TrainingText text) {
    this.text = text;
    for (int i = 0; i < text.size(); i++) {
      if (text.next[i] != TrainingText.NONE) {
        gain(text.ids[i], text.ids[text.next[i]], i, text.counts[i]);
      }
    }
  }

  /** The number of pairs ever met; they are numbered from 0 in the order met. */
  int size() {
    return size;
  }

  int left(int pair) {
    return lefts[pair];
  }

  int right(int pair) {
    return rights[pair];
  }

  int count(int pair) {
    return counts[pair];
  }

  /** The first position at which the pair stands now; its count must not be 0. */
  int firstPosition(int pair) {
    while (!text.isPairAt(places[firstPlace[pair]], lefts[pair], rights[pair])) {
      firstPlace[pair] = nextPlace[firstPlace[pair]];
    }
    return places[firstPlace[pair]];
  }

  /** Puts {@code id} in place of the pair everywhere, and counts what neighbours change. */
  void merge(int pair, int id) {
    int left = lefts[pair];
    int right = rights[pair];
    for (int place = firstPlace[pair]; place != END; place = nextPlace[place]) {
      int i = places[place];
      if (!text.isPairAt(i, left, right)) {
        continue;
      }
      int before = text.previous[i];
      int after = text.next[text.next[i]];
      int times = text.counts[i];
      lose(left, right, times);
      if (before != TrainingText.NONE) {
        lose(text.ids[before], left, times);
        gain(text.ids[before], id, before, times);
      }
      if (after != TrainingText.NONE) {
        lose(right, text.ids[after], times);
        gain(id, text.ids[after], i, times);
      }
      text.join(i, id);
    }
  }

  private void lose(int left, int right, int times) {
    counts[index.get(left, right)] -= times;
  }

  private void gain(int left, int right, int position, int times) {
    int pair = index.get(left, right);
    if (pair == PairTable.ABSENT) {
      pair = addPair(left, right);
    }
    counts[pair] = Math.addExact(counts[pair], times);
    if (placeCount == places.length) {
      places = Arrays.copyOf(places, 2 * placeCount);
      nextPlace = Arrays.copyOf(nextPlace, 2 * placeCount);
    }
    places[placeCount] = position;
    nextPlace[placeCount] = END;
    if (firstPlace[pair] == END) {
      firstPlace[pair] = placeCount;
    } else {
      nextPlace[lastPlace[pair]] = placeCount;
    }
    lastPlace[pair] = placeCount++;
  }

  private int addPair(int left, int right) {
    if (size == lefts.length) {
      lefts = Arrays.copyOf(lefts, 2 * size);
      rights = Arrays.copyOf(rights, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      firstPlace = Arrays.copyOf(firstPlace, 2 * size);
      lastPlace = Arrays.copyOf(lastPlace, 2 * size);
    }
    lefts[size] = left;
    rights[size] = right;
    firstPlace[size] = END;
    index.put(left, right, size);
    return size++;
  }
}
