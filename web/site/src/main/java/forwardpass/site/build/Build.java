package forwardpass.site.build;

import forwardpass.site.script.Scripts;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** One build of the book. The server loads a new one whenever the Java behind it has changed. */
public interface Build {
  /**
   * Builds and checks.
   *
   * @param written hears what was found until the pages were written; for authors, whose pages are
   *     written before they are held against all the rules
   */
  Outcome run(Layout layout, Scripts scripts, Audience audience, Consumer<List<Problem>> written)
      throws IOException;
}
