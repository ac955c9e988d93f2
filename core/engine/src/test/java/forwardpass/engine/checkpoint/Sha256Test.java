package forwardpass.engine.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.Refusals;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {
  private static String hexOf(String text) {
    return Sha256.hex(Sha256.of(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** Published with FIPS 180-2, appendix B. */
  @Test
  void givesThePublishedDigests() {
    assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hexOf("abc"));
    assertEquals(
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        hexOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"));
    assertEquals(
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
        hexOf("a".repeat(1_000_000)));
  }

  @Test
  void agreesWithTheJdkAtEveryLengthAroundABlockInOnePieceAndInTwo() throws Exception {
    Random random = new Random(1);
    for (int length = 0; length <= 200; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertArrayEquals(expected, Sha256.of(bytes), "length " + length);
      int cut = random.nextInt(length + 1);
      byte[] inTwo = new Sha256().add(bytes, 0, cut).add(bytes, cut, length - cut).digest();
      assertArrayEquals(expected, inTwo, "length " + length + ", cut at " + cut);
    }
  }

  @Test
  void refusesBytesThatAreNotThere() {
    Refusals.refuses("sha256: 3 bytes from 2 of 4", () -> new Sha256().add(new byte[4], 2, 3));
  }
}
