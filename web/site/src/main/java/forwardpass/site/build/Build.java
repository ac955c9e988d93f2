package forwardpass.site.build;

import forwardpass.site.script.Scripts;
import java.io.IOException;

/** One build of the book. The server loads a new one whenever the Java behind it has changed. */
public interface Build {
  Outcome run(Layout layout, Scripts scripts, Audience audience) throws IOException;
}
