package forwardpass.site.build;

import forwardpass.site.script.Scripts;
import java.io.IOException;

/** One build of the book. The server loads a new one whenever the Java behind it has changed. */
public interface Build {
  /** Builds and checks; for authors the pages are written as soon as they are made. */
  Outcome run(Layout layout, Scripts scripts, Audience audience, BuildListener listener)
      throws IOException;
}
