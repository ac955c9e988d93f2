package forwardpass.engine.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BpeTest {
  @Test
  void learnsTheExampleOfMinbpe() {
    // README of minbpe: train("aaabdaaabac", 256 + 3), encode gives [258, 100, 258, 97, 99].
    Bpe bpe = Bpe.train("aaabdaaabac", 256 + 3);
    assertEquals(
        List.of(new Bpe.Pair(97, 97), new Bpe.Pair(256, 97), new Bpe.Pair(257, 98)), bpe.merges());
    assertArrayEquals(new int[] {258, 100, 258, 97, 99}, bpe.encode("aaabdaaabac"));
    assertEquals("aaabdaaabac", bpe.decode(new int[] {258, 100, 258, 97, 99}));
  }

  @Test
  void stopsWhenNoPairIsLeft() {
    assertEquals(1, Bpe.train("ab", 300).merges().size());
    assertEquals(0, Bpe.train("a", 300).merges().size());
  }

  @Test
  void decodesWhatItEncoded() {
    Bpe bpe = Bpe.train("Привет, мир! Привет, Привет 👋🏽 hello hello", 280);
    AwkwardStrings random = new AwkwardStrings(3);
    for (int n = 0; n < 2000; n++) {
      String text = random.next();
      assertEquals(text, bpe.decode(bpe.encode(text)));
    }
  }
}
