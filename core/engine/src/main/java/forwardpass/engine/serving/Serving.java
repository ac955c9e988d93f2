package forwardpass.engine.serving;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.random.Rng;

/**
 * A simulated server that writes answers for many at once. Requests come at random moments and wait
 * until there is a place; before every step those that are finished leave and waiting ones enter
 * (continuous batching: Gyeong-In Yu and others, Orca, 2022).
 *
 * @param places how many answers are written at once, at most
 * @param rate requests a second, on average
 * @param tokens of each answer
 * @param readSeconds what a step takes at least: the weights are read once
 * @param tokenSeconds what each answer adds to a step
 */
public record Serving(
    int places, double rate, int tokens, double readSeconds, double tokenSeconds) {

  /** Checks that it can serve. */
  public Serving {
    if (places < 1 || !(rate > 0) || tokens < 1 || !(readSeconds >= 0) || !(tokenSeconds > 0)) {
      throw new IllegalArgumentException(
          "serving: places "
              + places
              + ", rate "
              + Decimal.shortest(rate)
              + ", tokens "
              + tokens
              + ", seconds "
              + Decimal.shortest(readSeconds)
              + " and "
              + Decimal.shortest(tokenSeconds));
    }
  }

  /**
   * What came of it.
   *
   * @param throughput tokens a second, of all together
   * @param waiting seconds before a request's first step, on average
   * @param latency seconds from a request to the end of its answer, on average
   * @param batch answers a step, on average
   */
  public record Outcome(double throughput, double waiting, double latency, double batch) {}

  /** The seconds of one step for so many answers. */
  public double stepSeconds(int answers) {
    return readSeconds + answers * tokenSeconds;
  }

  /** The most tokens a second: all places taken. */
  public double capacity() {
    return places / stepSeconds(places);
  }

  /** Lets so many requests come, and serves them all; the same seed gives the same moments. */
  public Outcome run(int requests, Rng rng) {
    double[] arrival = arrivals(requests, rng);
    int[] left = new int[requests]; // tokens still to be written
    double now = 0;
    double waited = 0;
    double taken = 0;
    int steps = 0;
    int next = 0; // the first request without a place
    int first = 0; // the oldest one that is not finished; places are left in the order of coming
    while (first < requests) {
      if (first == next && arrival[next] > now) {
        now = arrival[next]; // nothing to do until then
      }
      while (next < requests && next - first < places && arrival[next] <= now) {
        waited += now - arrival[next];
        left[next++] = tokens;
      }
      now += stepSeconds(next - first);
      steps++;
      for (int i = first; i < next; i++) {
        left[i]--;
      }
      while (first < next && left[first] == 0) {
        taken += now - arrival[first++];
      }
    }
    double all = (double) requests * tokens;
    return new Outcome(all / now, waited / requests, taken / requests, all / steps);
  }

  /** Moments of a Poisson process: the gaps are −ln u / rate. */
  private double[] arrivals(int requests, Rng rng) {
    double[] arrival = new double[requests];
    double now = 0;
    for (int i = 0; i < requests; i++) {
      now -= Log.log(1 - rng.nextDouble()) / rate;
      arrival[i] = now;
    }
    return arrival;
  }
}
