package forwardpass.lessons.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.random.Rng;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodecTest {
  private enum Colour {
    RED,
    BLUE
  }

  private record All(
      int whole, boolean flag, Colour colour, List<String> texts, @Nullable Double number) {}

  private static final Codec<All> ALL =
      new Codec<>() {
        @Override
        public void write(All it, CodecWriter out) {
          out.whole(it.whole);
          out.flag(it.flag);
          out.name(it.colour);
          out.list(it.texts, Codecs.TEXT);
          out.optional(it.number, Codecs.NUMBER);
        }

        @Override
        public All read(CodecReader in) {
          return new All(
              in.whole(),
              in.flag(),
              in.name(Colour.values()),
              in.list(Codecs.TEXT),
              in.optional(Codecs.NUMBER));
        }
      };

  @Test
  void writesComponentsInTheirOrderWithABarBetweenTwo() {
    All all = new All(-7, true, Colour.BLUE, List.of("a|b", "", "\\\n\r\t"), 0.1);
    assertEquals("-7|+|BLUE|3|a\\bb||\\\\\\n\\r\\t|+|0.1", ALL.encode(all));
    assertEquals(all, ALL.decode(ALL.encode(all)));
    assertEquals("0|-|RED|0|-", ALL.encode(new All(0, false, Colour.RED, List.of(), null)));
  }

  @Test
  void keepsEveryDoubleToTheBit() {
    double[] edges = {
      0,
      -0.0,
      1,
      -1,
      0.1,
      1.0 / 3,
      Double.MIN_VALUE,
      -Double.MIN_VALUE,
      Double.MIN_NORMAL,
      Double.MAX_VALUE,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      1e22
    };
    for (double x : edges) {
      assertSameBits(x);
    }
    Rng rng = Rng.seeded(1);
    for (int i = 0; i < 2000; i++) {
      long high = rng.nextInt(1 << 30);
      long low = rng.nextInt(1 << 30);
      double x = Double.longBitsToDouble(high << 34 ^ low << 8 ^ i);
      if (!Double.isNaN(x)) { // of the many NaNs there is one
        assertSameBits(x);
      }
    }
  }

  private static void assertSameBits(double x) {
    double read = Codecs.NUMBER.decode(Codecs.NUMBER.encode(x));
    assertEquals(Double.doubleToRawLongBits(x), Double.doubleToRawLongBits(read), () -> "" + x);
  }

  @Test
  void keepsEveryText() {
    for (String text : List.of("", " ", "|", "\\b", "\\\\|", "ü日😀", "\ud800", "\u0000\u001f")) {
      assertEquals(text, Codecs.TEXT.decode(Codecs.TEXT.encode(text)));
    }
  }

  @Test
  void refusesWhatItDidNotWrite() {
    for (String text :
        Arrays.asList(
            "",
            "1",
            "1.5|+|RED|0|-",
            "1|yes|RED|0|-",
            "1|+|GREEN|0|-",
            "1|+|RED|-1|-",
            "1|+|RED|2000000000|a",
            "1|+|RED|0|+",
            "1|+|RED|0|+|x",
            "1|+|RED|1|\\x|-",
            "1|+|RED|1|a\\|-",
            "1|+|RED|0|-|",
            "1|+|RED|0|-|more")) {
      assertThrows(IllegalArgumentException.class, () -> ALL.decode(text), text);
    }
    assertThrows(IllegalArgumentException.class, () -> new CodecReader("8").whole(0, 7));
    assertThrows(IllegalArgumentException.class, () -> new CodecReader("1.5").number(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new CodecReader("NaN").number(0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new CodecReader("1|a").list(2, 3, Codecs.TEXT));
  }
}
