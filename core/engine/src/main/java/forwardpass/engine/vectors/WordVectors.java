package forwardpass.engine.vectors;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of words and their vectors, commonest word first. Each vector is held as it is in its
 * {@link VectorFile}: eight bits a number and one scale a word.
 */
public final class WordVectors {
  private final String[] words;
  private final int[] counts; // [size]
  private final int dimensions;
  private final float[] scales; // [size]
  private final byte[] values; // [size, dimensions]
  private final double[] norms; // [size] of the values alone, without the scale
  private final Map<String, Integer> indices = new HashMap<>();

  WordVectors(String[] words, int[] counts, int dimensions, float[] scales, byte[] values) {
    this.words = words;
    this.counts = counts;
    this.dimensions = dimensions;
    this.scales = scales;
    this.values = values;
    norms = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      norms[i] = Vectors.norm(integers(i));
      if (indices.put(words[i], i) != null) {
        throw new IllegalArgumentException("word vectors: '" + words[i] + "' is there twice");
      }
    }
  }

  /**
   * The table in the bytes of a file.
   *
   * @throws IllegalArgumentException if it is none, saying why
   */
  public static WordVectors of(byte[] file) {
    return VectorFile.read(file);
  }

  /**
   * A table of these words: each number is rounded to the nearest of 255 steps between minus and
   * plus its vector's largest.
   *
   * @param words no word twice, none empty
   * @param counts how often each occurs in the text that the vectors were learned from
   * @param vectors (words, dimensions)
   */
  public static WordVectors quantized(List<String> words, int[] counts, Matrix vectors) {
    if (words.size() != vectors.rows() || counts.length != vectors.rows()) {
      throw new IllegalArgumentException(
          "word vectors: "
              + words.size()
              + " words, "
              + counts.length
              + " counts, vectors "
              + vectors.shape());
    }
    float[] scales = new float[vectors.rows()];
    byte[] values = new byte[vectors.rows() * vectors.cols()];
    for (int i = 0; i < scales.length; i++) {
      VectorFile.quantize(vectors.row(i), i, scales, values);
    }
    return new WordVectors(
        words.toArray(new String[0]), counts.clone(), vectors.cols(), scales, values);
  }

  /** How many words. */
  public int size() {
    return words.length;
  }

  /** How many numbers a vector has. */
  public int dimensions() {
    return dimensions;
  }

  /** The word of an index; 0 is the commonest. */
  public String word(int index) {
    check(index);
    return words[index];
  }

  /** How often the word occurs in the text that the vectors were learned from. */
  public int count(int index) {
    check(index);
    return counts[index];
  }

  /** The index of a word, −1 if the table hasn't got it. Words are in lower case. */
  public int index(String word) {
    Integer index = indices.get(word);
    return index == null ? -1 : index;
  }

  /** A word's vector, [dimensions]. */
  public double[] vector(int index) {
    check(index);
    return Vectors.scale(scales[index], integers(index));
  }

  /** All vectors, (size, dimensions). */
  public Matrix matrix() {
    double[] all = new double[values.length];
    for (int k = 0; k < all.length; k++) {
      all[k] = scales[k / dimensions] * (double) values[k];
    }
    return Matrix.ofRowMajor(size(), dimensions, all);
  }

  /** The cosine of the angle between the vectors of two words; 0 if one of them is zero. */
  public double cosine(int a, int b) {
    check(a);
    check(b);
    long dot = 0;
    for (int k = 0; k < dimensions; k++) {
      dot += values[a * dimensions + k] * values[b * dimensions + k];
    }
    double lengths = norms[a] * norms[b];
    return lengths == 0 ? 0 : Math.max(-1, Math.min(1, dot / lengths));
  }

  /** The cosine of the angle between a vector and each word's; 0 where one of the two is zero. */
  public double[] cosines(double[] vector) {
    if (vector.length != dimensions) {
      throw new IllegalArgumentException(
          "word vectors: a vector of "
              + vector.length
              + " numbers, the table's have "
              + dimensions);
    }
    double norm = Vectors.norm(vector);
    double[] cosines = new double[size()];
    for (int i = 0; i < cosines.length; i++) {
      double dot = 0;
      for (int k = 0; k < dimensions; k++) {
        dot += vector[k] * values[i * dimensions + k];
      }
      double lengths = norm * norms[i];
      cosines[i] = lengths == 0 ? 0 : Math.max(-1, Math.min(1, dot / lengths));
    }
    return cosines;
  }

  /**
   * The words whose vectors point most nearly the same way, nearest first; of two as near the
   * commoner word.
   *
   * @param vector [dimensions]
   * @param n how many
   * @param except indices of words to leave out, such as the word that is asked about
   */
  public List<Neighbour> nearest(double[] vector, int n, int... except) {
    double[] cosines = cosines(vector);
    for (int index : except) {
      check(index);
      cosines[index] = Double.NEGATIVE_INFINITY;
    }
    List<Neighbour> best = new ArrayList<>();
    int wanted = Math.max(0, n);
    for (int i = 0; i < cosines.length; i++) {
      boolean leftOut = cosines[i] == Double.NEGATIVE_INFINITY;
      if (!leftOut && (best.size() < wanted || isNearerThanLast(cosines[i], best))) {
        insert(new Neighbour(i, words[i], cosines[i]), best, wanted);
      }
    }
    return List.copyOf(best);
  }

  private static boolean isNearerThanLast(double cosine, List<Neighbour> best) {
    return !best.isEmpty() && cosine > best.get(best.size() - 1).cosine();
  }

  private static void insert(Neighbour neighbour, List<Neighbour> best, int wanted) {
    int at = best.size();
    while (at > 0 && best.get(at - 1).cosine() < neighbour.cosine()) {
      at--;
    }
    best.add(at, neighbour);
    if (best.size() > wanted) {
      best.remove(wanted);
    }
  }

  /** The table as the bytes of a file. */
  public byte[] toBytes() {
    return VectorFile.write(words, counts, dimensions, scales, values);
  }

  private double[] integers(int index) {
    double[] numbers = new double[dimensions];
    for (int k = 0; k < dimensions; k++) {
      numbers[k] = values[index * dimensions + k];
    }
    return numbers;
  }

  private void check(int index) {
    if (index < 0 || index >= words.length) {
      throw new IllegalArgumentException(
          "word vectors: index " + index + " is not within 0 … " + (words.length - 1));
    }
  }
}
