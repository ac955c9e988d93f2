package forwardpass.engine.bits;

import forwardpass.engine.random.Rng;

/** A hash of bits, fed number by number: FNV-1a, 32 bits. The same on the JVM and in a browser. */
final class BitHash {
  private static final int PRIME = 0x01000193;

  private int hash = 0x811C9DC5;

  /** n numbers to feed a function with: normal, of mean 0 and that standard deviation. */
  static double[] gaussians(Rng rng, int n, double size) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = size * rng.nextGaussian();
    }
    return values;
  }

  void add(int bits) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      hash = (hash ^ ((bits >>> shift) & 0xFF)) * PRIME;
    }
  }

  void add(double x) {
    // One NaN for all. doubleToLongBits would see to that on the JVM, but not in a browser.
    long bits = Double.isNaN(x) ? 0x7FF8000000000000L : Double.doubleToRawLongBits(x);
    add((int) (bits >>> 32));
    add((int) bits);
  }

  void add(double[] values) {
    for (double value : values) {
      add(value);
    }
  }

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  /** Eight hexadecimal digits. */
  String hex() {
    StringBuilder hex = new StringBuilder();
    for (int shift = 28; shift >= 0; shift -= 4) {
      hex.append("0123456789abcdef".charAt((hash >>> shift) & 15));
    }
    return hex.toString();
  }
}
