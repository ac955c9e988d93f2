package forwardpass.lessons.wordangles;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.plain.Among;
import java.util.ArrayList;
import java.util.List;

/**
 * One word's nearest words, by angle and by distance.
 *
 * @param word the word that is asked about
 * @param magnitude of its vector
 * @param byAngle the nearest by angle, nearest first
 * @param byDistance the nearest by distance, nearest first
 */
public record Neighbours(String word, double magnitude, List<Near> byAngle, List<Near> byDistance) {
  /** How many of each. */
  static final int COUNT = 5;

  /**
   * One of them.
   *
   * @param magnitude of its vector
   * @param cosine of the angle between it and the word that is asked about
   * @param distance from tip to tip
   */
  public record Near(String word, double magnitude, double cosine, double distance) {
    /** How far it reaches along the vector that is asked about. */
    double along() {
      return magnitude * cosine;
    }

    /** How far it lies beside that vector's line. */
    double beside() {
      return magnitude * Math.sqrt(Math.max(0, 1 - cosine * cosine));
    }
  }

  public Neighbours {
    byAngle = List.copyOf(byAngle);
    byDistance = List.copyOf(byDistance);
  }

  /**
   * Of the word with that index, among all words of the table.
   *
   * @param magnitudes of all vectors, [size]
   */
  static Neighbours of(WordVectors table, double[] magnitudes, int word) {
    double[] cosines = table.cosines(table.vector(word));
    double own = magnitudes[word];
    double[] distances = new double[cosines.length];
    double[] turned = new double[cosines.length];
    for (int i = 0; i < cosines.length; i++) {
      double other = magnitudes[i];
      // ‖a − b‖² multiplied out; never negative but for rounding
      double square = own * own + other * other - 2 * own * other * cosines[i];
      distances[i] = i == word ? Double.POSITIVE_INFINITY : Math.sqrt(Math.max(0, square));
      turned[i] = i == word ? Double.POSITIVE_INFINITY : -cosines[i];
    }
    List<Near> byAngle = new ArrayList<>();
    List<Near> byDistance = new ArrayList<>();
    int[] first = least(turned);
    int[] second = least(distances);
    for (int k = 0; k < COUNT; k++) {
      byAngle.add(near(table, magnitudes, cosines, distances, first[k]));
      byDistance.add(near(table, magnitudes, cosines, distances, second[k]));
    }
    return new Neighbours(table.word(word), own, byAngle, byDistance);
  }

  static double[] magnitudes(WordVectors table) {
    double[] magnitudes = new double[table.size()];
    for (int i = 0; i < magnitudes.length; i++) {
      magnitudes[i] = Vectors.norm(table.vector(i));
    }
    return magnitudes;
  }

  private static Near near(
      WordVectors table, double[] magnitudes, double[] cosines, double[] distances, int i) {
    return new Near(table.word(i), magnitudes[i], cosines[i], distances[i]);
  }

  /** The indices of the smallest, smallest first. */
  private static int[] least(double[] values) {
    int[] least = new int[COUNT];
    int found = 0;
    for (int i = 0; i < values.length; i++) {
      int place = found;
      while (place > 0 && values[least[place - 1]] > values[i]) {
        place--;
      }
      if (place < COUNT) {
        int last = Math.min(found, COUNT - 1);
        System.arraycopy(least, place, least, place + 1, last - place);
        least[place] = i;
        found = Math.min(found + 1, COUNT);
      }
    }
    return least;
  }

  /** The words of a list, in order. */
  static List<String> words(List<Near> list) {
    List<String> words = new ArrayList<>();
    for (Near near : list) {
      words.add(near.word());
    }
    return List.copyOf(words);
  }

  /** How many words are in both lists. */
  int shared() {
    int shared = 0;
    for (Near near : byDistance) {
      shared += isByAngle(near) ? 1 : 0;
    }
    return shared;
  }

  /** Whether a word is in the list by angle. */
  boolean isByAngle(Near near) {
    return Among.has(words(byAngle), near.word());
  }
}
