package forwardpass.lessons.graph;

import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.List;

/**
 * Which thing of a column stands above which. Sweeps to and fro put each at the mean place of its
 * neighbours, then swap any two that cross less the other way. That ends in the best order near the
 * one it began with; so it begins a few times, and the best of all is kept.
 */
final class Ordering {
  private static final int SWEEPS = 8;
  private static final int STARTS = 12;
  private static final int MANY = 80; // things, from where on one start has to do
  private static final int SWAP_ROUNDS = 6;

  private final Columns columns;
  private final List<List<Integer>> order = new ArrayList<>(); // items by column, from above
  private final List<List<Integer>> left = new ArrayList<>(); // of each item, its neighbours
  private final List<List<Integer>> right = new ArrayList<>();
  private final int[] place; // of each item in its column

  Ordering(Columns columns) {
    this.columns = columns;
    this.place = new int[columns.items()];
    for (int i = 0; i < columns.items(); i++) {
      left.add(new ArrayList<>());
      right.add(new ArrayList<>());
    }
    for (Columns.Link link : columns.links()) {
      right.get(link.left()).add(link.right());
      left.get(link.right()).add(link.left());
    }
    begin();
    improve();
  }

  /** Every start after the first is a shuffle of its own, always the same for the same graph. */
  private void improve() {
    List<List<Integer>> best = copy();
    int fewest = crossings();
    int starts = columns.items() > MANY ? 1 : STARTS;
    for (int start = 0; start < starts && fewest > 0; start++) {
      if (start > 0) {
        shuffle(Rng.seeded(start));
      }
      for (int i = 0; i < SWEEPS && fewest > 0; i++) {
        sweep(i % 2 == 0, i % 4 >= 2);
        int crossings = crossings();
        if (crossings < fewest) {
          fewest = crossings;
          best = copy();
        }
      }
    }
    order.clear();
    order.addAll(best);
    number();
  }

  private void shuffle(Rng rng) {
    for (List<Integer> column : order) {
      for (int i = column.size() - 1; i > 0; i--) {
        int j = rng.nextInt(i + 1);
        int item = column.get(i);
        column.set(i, column.get(j));
        column.set(j, item);
      }
    }
    number();
  }

  /** From left to right or back; among those with the same mean, the lower may go first. */
  private void sweep(boolean forward, boolean turnsTies) {
    for (int i = 0; i < order.size(); i++) {
      int column = forward ? i : order.size() - 1 - i;
      sort(order.get(column), forward ? left : right, turnsTies);
      number();
    }
    swap();
  }

  List<List<Integer>> order() {
    return order;
  }

  List<Integer> left(int item) {
    return left.get(item);
  }

  List<Integer> right(int item) {
    return right.get(item);
  }

  /** As a walk backwards from the last node meets them: a tree has no crossings then. */
  private void begin() {
    for (int i = 0; i < columns.count(); i++) {
      order.add(new ArrayList<>());
    }
    boolean[] seen = new boolean[columns.items()];
    for (int item = columns.items() - 1; item >= 0; item--) {
      if (right.get(item).isEmpty()) {
        visit(item, seen);
      }
    }
    number();
  }

  private void visit(int item, boolean[] seen) {
    if (seen[item]) {
      return;
    }
    seen[item] = true;
    order.get(columns.column(item)).add(item);
    for (int input : left.get(item)) {
      visit(input, seen);
    }
  }

  private void number() {
    for (List<Integer> column : order) {
      for (int i = 0; i < column.size(); i++) {
        place[column.get(i)] = i;
      }
    }
  }

  private List<List<Integer>> copy() {
    List<List<Integer>> out = new ArrayList<>();
    for (List<Integer> column : order) {
      out.add(new ArrayList<>(column));
    }
    return out;
  }

  /** Sorts a column by the mean place of neighbours; what has none keeps the place it has. */
  private void sort(List<Integer> column, List<List<Integer>> neighbours, boolean turnsTies) {
    for (int i = 1; i < column.size(); i++) {
      int item = column.get(i);
      int at = i;
      double mean = mean(item, neighbours);
      while (at > 0 && isBelow(mean(column.get(at - 1), neighbours), mean, turnsTies)) {
        column.set(at, column.get(at - 1));
        at--;
      }
      column.set(at, item);
    }
  }

  private static boolean isBelow(double upper, double lower, boolean turnsTies) {
    return upper > lower || (turnsTies && upper == lower);
  }

  private double mean(int item, List<List<Integer>> neighbours) {
    List<Integer> own = neighbours.get(item);
    double sum = 0;
    for (int neighbour : own) {
      sum += place[neighbour];
    }
    return own.isEmpty() ? place[item] : sum / own.size();
  }

  /** Swaps neighbours of a column as long as that takes crossings away. */
  private void swap() {
    boolean swapped = true;
    for (int round = 0; swapped && round < SWAP_ROUNDS; round++) {
      swapped = false;
      for (List<Integer> column : order) {
        for (int i = 0; i + 1 < column.size(); i++) {
          int upper = column.get(i);
          int lower = column.get(i + 1);
          if (between(upper, lower) > between(lower, upper)) {
            column.set(i, lower);
            column.set(i + 1, upper);
            place[lower] = i;
            place[upper] = i + 1;
            swapped = true;
          }
        }
      }
    }
  }

  /** How many links of these two cross where the first stands above. */
  private int between(int upper, int lower) {
    return between(left.get(upper), left.get(lower)) + between(right.get(upper), right.get(lower));
  }

  private int between(List<Integer> ofUpper, List<Integer> ofLower) {
    int crossings = 0;
    for (int a : ofUpper) {
      for (int b : ofLower) {
        crossings += place[a] > place[b] ? 1 : 0;
      }
    }
    return crossings;
  }

  /** How many pairs of links cross. */
  int crossings() {
    int crossings = 0;
    for (List<Integer> column : order) {
      for (int i = 0; i < column.size(); i++) {
        for (int j = i + 1; j < column.size(); j++) {
          crossings += between(right.get(column.get(i)), right.get(column.get(j)));
        }
      }
    }
    return crossings;
  }
}
