package forwardpass.engine.vectors;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.tensor.BlockScale;
import java.nio.charset.StandardCharsets;

/**
 * The book's own file of word vectors, all numbers little-endian:
 *
 * <pre>
 * 8 bytes                    fpwords1
 * int32                      n, how many words
 * int32                      d, numbers a vector
 * int32                      length of the words below, in bytes
 * n × int32                  how often each word occurs
 * n × float32                each word's scale
 * n × d × int8               the vectors: a number is its scale times this
 * words                      in UTF-8, a line feed after each
 * </pre>
 */
final class VectorFile {
  private static final String MAGIC = "fpwords1";
  private static final int HEADER = 20;

  private VectorFile() {}

  /** Rounds a vector to eight bits: row {@code index} of the values, and its scale. */
  static void quantize(double[] vector, int index, float[] scales, byte[] values) {
    double largest = 0;
    for (double number : vector) {
      if (!(Math.abs(number) <= Float.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "word vectors: vector " + index + " holds " + Decimal.shortest(number));
      }
      largest = Math.max(largest, Math.abs(number));
    }
    scales[index] = BlockScale.of(largest, 127);
    for (int k = 0; k < vector.length && scales[index] > 0; k++) {
      int rounded = (int) Rounding.rint(vector[k] / scales[index]);
      values[index * vector.length + k] = (byte) Math.max(-127, Math.min(127, rounded));
    }
  }

  static byte[] write(String[] words, int[] counts, int dimensions, float[] scales, byte[] values) {
    StringBuilder lines = new StringBuilder();
    for (String word : words) {
      if (word.isEmpty() || word.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("word vectors: '" + word + "' is no word");
      }
      lines.append(word).append('\n');
    }
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[HEADER + 8 * words.length + values.length + text.length];
    System.arraycopy(MAGIC.getBytes(StandardCharsets.US_ASCII), 0, file, 0, 8);
    put(file, 8, words.length);
    put(file, 12, dimensions);
    put(file, 16, text.length);
    for (int i = 0; i < words.length; i++) {
      put(file, HEADER + 4 * i, counts[i]);
      put(file, HEADER + 4 * (words.length + i), Float.floatToRawIntBits(scales[i]));
    }
    System.arraycopy(values, 0, file, HEADER + 8 * words.length, values.length);
    System.arraycopy(text, 0, file, file.length - text.length, text.length);
    return file;
  }

  static WordVectors read(byte[] file) {
    if (file.length < HEADER || !startsWithMagic(file)) {
      throw refuse("it does not start with '" + MAGIC + "' and a header");
    }
    int n = int32(file, 8);
    int d = int32(file, 12);
    int textLength = int32(file, 16);
    long expected = HEADER + 8L * n + (long) n * d + textLength;
    if (n < 1 || d < 1 || textLength < 1 || expected != file.length) {
      throw refuse(
          n
              + " words of "
              + d
              + " numbers and "
              + textLength
              + " bytes of text make "
              + expected
              + " bytes, it has "
              + file.length);
    }
    int[] counts = new int[n];
    float[] scales = new float[n];
    for (int i = 0; i < n; i++) {
      counts[i] = int32(file, HEADER + 4 * i);
      scales[i] = Float.intBitsToFloat(int32(file, HEADER + 4 * (n + i)));
      if (counts[i] < 0 || !(scales[i] >= 0 && scales[i] <= Float.MAX_VALUE)) {
        throw refuse(
            "word "
                + i
                + " has the count "
                + counts[i]
                + " and the scale "
                + Decimal.shortest(scales[i]));
      }
    }
    byte[] values = new byte[n * d];
    System.arraycopy(file, HEADER + 8 * n, values, 0, values.length);
    return new WordVectors(words(file, n, textLength), counts, d, scales, values);
  }

  private static boolean startsWithMagic(byte[] file) {
    for (int i = 0; i < MAGIC.length(); i++) {
      if (file[i] != MAGIC.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String[] words(byte[] file, int n, int textLength) {
    String[] words = new String[n];
    int at = file.length - textLength;
    for (int i = 0; i < n; i++) {
      int end = at;
      while (end < file.length && file[end] != '\n') {
        end++;
      }
      if (end == file.length || end == at) {
        throw refuse("word " + i + " of " + n + " is " + (end == at ? "empty" : "cut off"));
      }
      words[i] = word(file, at, end);
      at = end + 1;
    }
    if (at != file.length) {
      throw refuse(file.length - at + " bytes are left over after " + n + " words");
    }
    return words;
  }

  private static String word(byte[] file, int from, int to) {
    try {
      return Utf8.text(file, from, to);
    } catch (IllegalArgumentException malformed) {
      throw refuse(String.valueOf(malformed.getMessage()));
    }
  }

  private static IllegalArgumentException refuse(String why) {
    return new IllegalArgumentException("word vectors: " + why);
  }

  private static int int32(byte[] bytes, int at) {
    return (bytes[at] & 0xFF)
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | bytes[at + 3] << 24;
  }

  private static void put(byte[] bytes, int at, int value) {
    for (int k = 0; k < 4; k++) {
      bytes[at + k] = (byte) (value >>> (8 * k));
    }
  }
}
