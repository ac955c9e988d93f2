package forwardpass.lessons.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of a few numbers, without {@code List.sort}, whose machinery a page would have to hold.
 */
public final class Ranking {
  private Ranking() {}

  /** The places of the numbers, smallest first; of equal ones the earlier first. */
  public static List<Integer> ascending(double[] numbers) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      int at = i;
      while (at > 0 && numbers[places.get(at - 1)] > numbers[i]) {
        at--;
      }
      places.add(at, i);
    }
    return List.copyOf(places);
  }
}
