package forwardpass.engine.checkpoint;

/**
 * SHA-256 (FIPS 180-4, section 6.2) in plain Java: the engine stands on the language alone, and a
 * browser's own digest answers only later.
 */
public final class Sha256 {
  /** How many bytes a digest has. */
  public static final int BYTES = 32;

  private static final int BLOCK = 64;

  /** The first 32 bits behind the point of the first 64 primes' cube roots: section 4.2.2. */
  private final int[] constants = { // K
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  /** The same of the first 8 primes' square roots, to begin with: section 5.3.3. */
  private final int[] state = { // H
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  };

  private final int[] schedule = new int[64]; // W
  private final byte[] block = new byte[BLOCK];
  private int filled;
  private long length;

  /** Reads on. */
  public Sha256 add(byte[] bytes, int from, int count) {
    if (from < 0 || count < 0 || from > bytes.length - count) {
      throw new IllegalArgumentException(
          "sha256: " + count + " bytes from " + from + " of " + bytes.length);
    }
    for (int i = from; i < from + count; i++) {
      next(bytes[i]);
    }
    length += count;
    return this;
  }

  /** Ends the text; nothing can be added afterwards. */
  public byte[] digest() {
    next((byte) 0x80);
    while (filled != BLOCK - 8) {
      next((byte) 0);
    }
    long bits = length * 8;
    for (int shift = 56; shift >= 0; shift -= 8) {
      next((byte) (bits >>> shift));
    }
    byte[] digest = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      digest[i] = (byte) (state[i / 4] >>> (24 - 8 * (i % 4)));
    }
    return digest;
  }

  /** The digest of some bytes. */
  public static byte[] of(byte[] bytes) {
    return new Sha256().add(bytes, 0, bytes.length).digest();
  }

  /** Two digits from 0 to f a byte. */
  public static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte each : bytes) {
      hex.append(Character.forDigit((each >> 4) & 15, 16))
          .append(Character.forDigit(each & 15, 16));
    }
    return hex.toString();
  }

  private void next(byte value) {
    block[filled++] = value;
    if (filled == BLOCK) {
      compress();
      filled = 0;
    }
  }

  private void compress() {
    int[] w = schedule;
    for (int t = 0; t < 16; t++) {
      w[t] =
          (block[4 * t] & 0xFF) << 24
              | (block[4 * t + 1] & 0xFF) << 16
              | (block[4 * t + 2] & 0xFF) << 8
              | (block[4 * t + 3] & 0xFF);
    }
    for (int t = 16; t < 64; t++) {
      int x = w[t - 15];
      int y = w[t - 2];
      int sigma0 = Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ (x >>> 3);
      int sigma1 = Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ (y >>> 10);
      w[t] = w[t - 16] + sigma0 + w[t - 7] + sigma1;
    }
    int[] v = state.clone(); // a to h
    for (int t = 0; t < 64; t++) {
      int e = v[4];
      int sum1 =
          Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int choice = (e & v[5]) ^ (~e & v[6]);
      int t1 = v[7] + sum1 + choice + constants[t] + w[t];
      int a = v[0];
      int sum0 =
          Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int majority = (a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]);
      System.arraycopy(v, 0, v, 1, 7);
      v[4] += t1;
      v[0] = t1 + sum0 + majority;
    }
    for (int i = 0; i < 8; i++) {
      state[i] += v[i];
    }
  }
}
