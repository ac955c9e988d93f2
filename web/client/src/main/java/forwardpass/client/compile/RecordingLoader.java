package forwardpass.client.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hands the compiler its classes and notes which it asked for: the module depends on those. */
final class RecordingLoader extends URLClassLoader {
  private final Set<String> asked = Collections.synchronizedSet(new TreeSet<>());

  RecordingLoader(URL[] classPath, ClassLoader compiler) {
    super(classPath, compiler);
  }

  Set<String> asked() {
    return Set.copyOf(asked);
  }

  /** The classes given go before those that this process itself runs. */
  @Override
  public @Nullable URL getResource(String name) {
    asked.add(name);
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  /**
   * A resource's bytes. A loader that opens them itself closes the jar with it, under the hands of
   * the other loaders that read the same one; this stream leaves the jar to all of them.
   */
  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    URL url = getResource(name);
    try {
      return url == null ? null : url.openStream();
    } catch (IOException e) {
      throw new UncheckedIOException("compile: " + name, e);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    asked.add(name);
    Enumeration<URL> own = findResources(name);
    return own.hasMoreElements() ? own : super.getResources(name);
  }
}
