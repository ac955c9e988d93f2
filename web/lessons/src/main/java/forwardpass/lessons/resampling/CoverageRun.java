package forwardpass.lessons.resampling;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import java.util.List;

/**
 * What a simulation of intervals has come to.
 *
 * @param hits how many took in the true mean, as that stood after each report
 * @param last the latest intervals, to be drawn
 */
public record CoverageRun(List<Integer> hits, List<Shot> last) {
  /** Reports of a whole run. */
  static final int REPORTS = 40;

  /** Intervals that are drawn. */
  static final int SHOTS = 40;

  static final CoverageRun NONE = new CoverageRun(List.of(), List.of());
  static final Codec<CoverageRun> CODEC = new Form();
  private static final double FARTHEST = 1e9;
  private static final int MOST = 10_000; // intervals of the longest run

  /**
   * One interval, its ends to four decimals.
   *
   * @param isHit whether it took in the true mean
   */
  record Shot(double low, double high, boolean isHit) {}

  private static final Codec<Shot> SHOT = new ShotForm();
  private static final Codec<Integer> COUNT = new CountForm();

  private static final class CountForm implements Codec<Integer> {
    @Override
    public void write(Integer it, CodecWriter out) {
      out.whole(it);
    }

    @Override
    public Integer read(CodecReader in) {
      return in.whole(0, MOST);
    }
  }

  private static final class ShotForm implements Codec<Shot> {
    @Override
    public void write(Shot it, CodecWriter out) {
      out.number(it.low);
      out.number(it.high);
      out.flag(it.isHit);
    }

    @Override
    public Shot read(CodecReader in) {
      return new Shot(in.number(-FARTHEST, FARTHEST), in.number(-FARTHEST, FARTHEST), in.flag());
    }
  }

  private static final class Form implements Codec<CoverageRun> {
    @Override
    public void write(CoverageRun it, CodecWriter out) {
      out.list(it.hits, COUNT);
      out.list(it.last, SHOT);
    }

    @Override
    public CoverageRun read(CodecReader in) {
      return new CoverageRun(in.list(0, REPORTS, COUNT), in.list(0, SHOTS, SHOT));
    }
  }

  public CoverageRun {
    hits = List.copyOf(hits);
    last = List.copyOf(last);
  }

  boolean isEmpty() {
    return hits.isEmpty();
  }

  /** How many intervals were made, in a run of so many. */
  int made(int wanted) {
    return hits.size() * (wanted / REPORTS);
  }

  int taken() {
    return isEmpty() ? 0 : hits.get(hits.size() - 1);
  }

  /** The share that took in the true mean. */
  double coverage(int wanted) {
    return isEmpty() ? 0 : (double) taken() / made(wanted);
  }
}
