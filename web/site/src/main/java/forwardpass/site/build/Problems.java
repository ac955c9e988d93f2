package forwardpass.site.build;

import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong, so that an author sees all of it at once. */
public final class Problems {
  private final TreeSet<Problem> found = new TreeSet<>();

  public void add(Place place, String reason) {
    found.add(new Problem(place.file(), place.line(), reason));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Sorted by file and line. */
  public List<Problem> list() {
    return List.copyOf(found);
  }
}
