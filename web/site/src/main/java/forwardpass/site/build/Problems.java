package forwardpass.site.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects what is wrong, so that an author sees all of it at once; but first what may be the cause
 * of the rest: a file that can't be read leaves out everything that was in it.
 */
public final class Problems {
  private static final String CONTENT = "content";

  private final TreeSet<Problem> found = new TreeSet<>();
  private final TreeSet<Problem> causes = new TreeSet<>();

  public void add(Place place, String reason) {
    found.add(new Problem(place.file(), place.line(), reason));
  }

  /** Adds something from which other problems of the same chapter may follow. */
  public void addCause(Place place, String reason) {
    Problem cause = new Problem(place.file(), place.line(), reason);
    found.add(cause);
    causes.add(cause);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether something is wrong with that file already. */
  public boolean hasAny(String file) {
    return found.stream().anyMatch(problem -> problem.file().equals(file));
  }

  /** Sorted by file and line. Where there are causes, what may follow from them is only counted. */
  public List<Problem> list() {
    SortedSet<String> scopes = new TreeSet<>();
    causes.forEach(cause -> scopes.add(cause.chapter()));
    List<Problem> shown = new ArrayList<>();
    Map<String, Integer> left = new TreeMap<>();
    for (Problem problem : found) {
      String chapter = scope(problem, scopes);
      if (causes.contains(problem) || !scopes.contains(chapter)) {
        shown.add(problem);
      } else {
        left.merge(chapter, 1, Integer::sum);
      }
    }
    left.forEach(
        (chapter, count) ->
            shown.add(
                new Problem(
                    chapter.isEmpty() ? CONTENT : CONTENT + "/" + chapter,
                    0,
                    count + " more, which may follow from the above; mend that first")));
    return List.copyOf(shown);
  }

  /**
   * A lesson whose words can't be read has no place any more: what is wrong with it follows too.
   */
  private static String scope(Problem problem, SortedSet<String> scopes) {
    if (scopes.contains("")) {
      return "";
    }
    boolean hasNoPlace = problem.file().equals(CONTENT) && !scopes.isEmpty();
    return hasNoPlace ? scopes.first() : problem.chapter();
  }
}
