package forwardpass.site.serve;

import forwardpass.site.build.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the server shows: the site, and what must be mended. Safe for many threads. */
final class State {
  private List<Problem> problems = List.of();
  private final Map<String, List<Problem>> moduleProblems = new TreeMap<>();
  private final Set<String> stale = new HashSet<>();
  private boolean allStale;
  private boolean built;
  private String lastModule = "";
  private long generation = System.nanoTime();

  /** A build has ended. */
  synchronized void built(List<Problem> found, boolean written) {
    problems = List.copyOf(found);
    built |= written;
    change();
  }

  /** Lessons have changed: until it is known which, every module may be older than they. */
  synchronized void lessonsChanged() {
    allStale = true;
    stale.clear();
    moduleProblems.clear();
  }

  /** Those modules are older than the lessons: their pages are shown as printed. */
  synchronized void stale(List<String> modules) {
    allStale = false;
    stale.clear();
    stale.addAll(modules);
    change();
  }

  /** A module is as its lessons are. */
  synchronized void made(String module) {
    stale.remove(module);
    change();
  }

  synchronized void failed(String module, List<Problem> found) {
    moduleProblems.put(module, List.copyOf(found));
    change();
  }

  synchronized boolean isStale(String module) {
    return allStale || stale.contains(module);
  }

  /** Notes which module the author looks at; it is compiled first. */
  synchronized void shown(String module) {
    lastModule = module;
  }

  synchronized String lastShown() {
    return lastModule;
  }

  /** Everything to be mended. */
  synchronized List<Problem> problems() {
    Set<Problem> all = new TreeSet<>(problems);
    moduleProblems.values().forEach(all::addAll);
    return List.copyOf(all);
  }

  /** What spoils the page of a chapter, or may. */
  List<Problem> problemsOf(String chapter) {
    List<Problem> out = new ArrayList<>();
    for (Problem problem : problems()) {
      if (problem.chapter().isEmpty() || problem.chapter().equals(chapter)) {
        out.add(problem);
      }
    }
    return out;
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
