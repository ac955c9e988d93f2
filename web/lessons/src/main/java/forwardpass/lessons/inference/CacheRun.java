package forwardpass.lessons.inference;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import java.util.List;

/**
 * The same text written twice, with times from a clock, in microseconds.
 *
 * @param prompt how many tokens were read at first
 * @param prefill for reading them all at once, into the cache
 * @param with for each token with a cache, as far as it has come
 * @param without the same where all tokens are read anew each time
 * @param agree whether both wrote the same so far
 */
record CacheRun(int prompt, int prefill, List<Integer> with, List<Integer> without, boolean agree) {
  static final int TOKENS = 24;
  static final CacheRun NONE = new CacheRun(0, 0, List.of(), List.of(), true);
  static final Codec<CacheRun> CODEC = new Form();

  CacheRun {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  private static final class Form implements Codec<CacheRun> {
    private static final Codec<Integer> MICROS =
        new Codec<>() {
          @Override
          public void write(Integer it, CodecWriter out) {
            out.whole(it);
          }

          @Override
          public Integer read(CodecReader in) {
            return in.whole();
          }
        };

    @Override
    public void write(CacheRun it, CodecWriter out) {
      out.whole(it.prompt);
      out.whole(it.prefill);
      out.list(it.with, MICROS);
      out.list(it.without, MICROS);
      out.flag(it.agree);
    }

    @Override
    public CacheRun read(CodecReader in) {
      return new CacheRun(
          in.whole(0, 256),
          in.whole(),
          in.list(0, TOKENS, MICROS),
          in.list(0, TOKENS, MICROS),
          in.flag());
    }
  }

  /** Whether both texts are written. */
  boolean isWhole() {
    return without.size() == TOKENS;
  }

  /** How many tokens have been written, of both. */
  int written() {
    return with.size() + without.size();
  }

  /** The median of some times, in microseconds. */
  static int median(List<Integer> times) {
    int below = 0;
    for (int time : times) {
      int smaller = 0;
      int equal = 0;
      for (int other : times) {
        smaller += other < time ? 1 : 0;
        equal += other == time ? 1 : 0;
      }
      if (smaller <= times.size() / 2 && smaller + equal > times.size() / 2) {
        below = time;
      }
    }
    return below;
  }
}
