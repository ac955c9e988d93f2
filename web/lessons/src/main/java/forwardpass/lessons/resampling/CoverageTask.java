package forwardpass.lessons.resampling;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.statistics.Coverage;
import forwardpass.engine.statistics.IntervalMethod;
import forwardpass.engine.statistics.Population;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws samples, makes their intervals, and counts those that take in the true mean. */
public final class CoverageTask implements Task {
  public static final String NAME = "statistics-coverage";
  private static final double SLICE = 1_500_000; // numbers touched: some ten milliseconds
  private static final double CRITICAL = 8_000; // what finding t costs, in numbers touched
  private static final double DECIMALS = 1e4;

  private final Coverage coverage;
  private final Rng rng;
  private final int perReport;
  private final int perSlice;
  private final List<Integer> hits = new ArrayList<>();
  private final List<CoverageRun.Shot> last = new ArrayList<>();
  private int made;
  private int taken;

  /** So many intervals, with draws from {@code seed}. */
  static Job job(Coverage coverage, int wanted, int seed) {
    CodecWriter input = new CodecWriter();
    input.name(coverage.population());
    input.name(coverage.method());
    input.whole(coverage.n());
    input.number(coverage.level());
    input.whole(wanted);
    input.whole(seed);
    return new Job(NAME, input.toString());
  }

  /** The input is what {@link #job} writes. */
  public CoverageTask(String input) {
    this(new CodecReader(input));
  }

  private CoverageTask(CodecReader in) {
    this.coverage =
        new Coverage(
            in.name(Population.values()),
            in.name(IntervalMethod.values()),
            in.whole(),
            in.number());
    this.perReport = in.whole() / CoverageRun.REPORTS;
    this.rng = Rng.seeded(in.whole());
    boolean resamples = coverage.method() == IntervalMethod.BOOTSTRAP;
    double cost =
        resamples ? IntervalMethod.RESAMPLES * (coverage.n() + 20.0) : CRITICAL + 20 * coverage.n();
    this.perSlice = (int) Math.max(1, SLICE / cost);
  }

  @Override
  public @Nullable String advance() {
    int report = (hits.size() + 1) * perReport;
    int end = Math.min(report, made + perSlice);
    for (; made < end; made++) {
      shoot();
    }
    if (made < report) {
      return null;
    }
    hits.add(taken);
    return CoverageRun.CODEC.encode(new CoverageRun(hits, last));
  }

  private void shoot() {
    ConfidenceInterval interval = coverage.next(rng);
    boolean isHit = coverage.isHit(interval);
    taken += isHit ? 1 : 0;
    if (last.size() == CoverageRun.SHOTS) {
      last.remove(0);
    }
    last.add(new CoverageRun.Shot(rounded(interval.low()), rounded(interval.high()), isHit));
  }

  private static double rounded(double x) {
    return Rounding.rint(x * DECIMALS) / DECIMALS;
  }

  @Override
  public boolean isDone() {
    return hits.size() == CoverageRun.REPORTS;
  }
}
