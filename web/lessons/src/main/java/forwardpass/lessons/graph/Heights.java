package forwardpass.lessons.graph;

import java.util.List;

/**
 * How high the things of each column stand: each where the mean of its neighbours is, as far as
 * they keep their order and their distance. In one column that is a regression in which no value
 * may be less than the one before it, solved by pooling neighbours that violate it; the columns are
 * gone over until they hardly move. Links between bends pull hardest, so that long edges are
 * straight.
 */
final class Heights {
  private static final int ROUNDS = 40;
  private static final double SETTLED = 0.05; // a round that moves nothing farther is the last
  private static final double BEND_TO_BEND = 8;
  private static final double BEND_TO_NODE = 3;

  private final Columns columns;
  private final Ordering ordering;
  private final Size size;
  private final double[] y; // the middle of each item

  Heights(Columns columns, Ordering ordering, Size size) {
    this.columns = columns;
    this.ordering = ordering;
    this.size = size;
    this.y = new double[columns.items()];
    begin();
    double moved = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS && moved > SETTLED; round++) {
      moved = 0;
      for (int i = 0; i < columns.count(); i++) {
        int column = round % 2 == 0 ? i : columns.count() - 1 - i;
        moved = Math.max(moved, settle(ordering.order().get(column)));
      }
    }
  }

  double of(int item) {
    return y[item];
  }

  private void begin() {
    for (List<Integer> column : ordering.order()) {
      double at = 0;
      for (int i = 0; i < column.size(); i++) {
        at += i == 0 ? 0 : apart(column.get(i - 1), column.get(i));
        y[column.get(i)] = at;
      }
    }
  }

  /** The least distance between the middles of two things of a column. */
  private double apart(int upper, int lower) {
    return half(upper) + half(lower) + size.rowGap();
  }

  private double half(int item) {
    return columns.isBend(item) ? 0 : size.height() / 2;
  }

  /** Returns how far the one that moved farthest did. */
  private double settle(List<Integer> column) {
    int n = column.size();
    double[] offset = new double[n]; // below the first, where all stand as close as they may
    double[] middle = new double[n]; // of the pool that ends here
    double[] weight = new double[n];
    int[] first = new int[n]; // of the pool that ends here
    int pools = 0;
    for (int i = 0; i < n; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + apart(column.get(i - 1), column.get(i));
      first[pools] = i;
      weight[pools] = pull(column.get(i));
      middle[pools] = wanted(column.get(i)) - offset[i];
      pools++;
      while (pools > 1 && middle[pools - 2] > middle[pools - 1]) {
        double both = weight[pools - 2] + weight[pools - 1];
        middle[pools - 2] =
            (weight[pools - 2] * middle[pools - 2] + weight[pools - 1] * middle[pools - 1]) / both;
        weight[pools - 2] = both;
        pools--;
      }
    }
    double moved = 0;
    for (int pool = 0; pool < pools; pool++) {
      int end = pool + 1 < pools ? first[pool + 1] : n;
      for (int i = first[pool]; i < end; i++) {
        double now = middle[pool] + offset[i];
        moved = Math.max(moved, Math.abs(now - y[column.get(i)]));
        y[column.get(i)] = now;
      }
    }
    return moved;
  }

  private double pull(int item) {
    double sum = 0;
    for (int neighbour : ordering.left(item)) {
      sum += pull(item, neighbour);
    }
    for (int neighbour : ordering.right(item)) {
      sum += pull(item, neighbour);
    }
    return Math.max(sum, 1e-3);
  }

  private double pull(int item, int neighbour) {
    int bends = (columns.isBend(item) ? 1 : 0) + (columns.isBend(neighbour) ? 1 : 0);
    return bends == 2 ? BEND_TO_BEND : bends == 1 ? BEND_TO_NODE : 1;
  }

  /** The mean height of the neighbours. */
  private double wanted(int item) {
    double sum = 0;
    double weights = 0;
    for (int neighbour : ordering.left(item)) {
      sum += pull(item, neighbour) * y[neighbour];
      weights += pull(item, neighbour);
    }
    for (int neighbour : ordering.right(item)) {
      sum += pull(item, neighbour) * y[neighbour];
      weights += pull(item, neighbour);
    }
    return weights == 0 ? y[item] : sum / weights;
  }
}
