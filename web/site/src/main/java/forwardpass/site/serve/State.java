package forwardpass.site.serve;

import forwardpass.site.build.Problem;
import java.util.List;

/** What the server shows: the site, or what must be mended first. Safe for many threads. */
final class State {
  private List<Problem> problems = List.of();
  private boolean built;
  private boolean clientStale;
  private long generation = System.nanoTime();

  /** A build has ended. */
  synchronized void built(List<Problem> found) {
    problems = List.copyOf(found);
    built |= found.isEmpty();
    change();
  }

  /** The script of the page is older than the lessons: pages are shown as printed. */
  synchronized void clientStale(boolean stale) {
    clientStale = stale;
  }

  synchronized boolean clientStale() {
    return clientStale;
  }

  synchronized List<Problem> problems() {
    return problems;
  }

  /** Whether there has ever been a site to show. */
  synchronized boolean ready() {
    return built;
  }

  synchronized long generation() {
    return generation;
  }

  private void change() {
    generation++;
    notifyAll();
  }

  /** Waits until the generation is another one, or the time is up. */
  synchronized long await(long known, long millis) throws InterruptedException {
    long end = System.currentTimeMillis() + millis;
    while (generation == known && System.currentTimeMillis() < end) {
      wait(Math.max(1, end - System.currentTimeMillis()));
    }
    return generation;
  }
}
