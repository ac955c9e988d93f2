package forwardpass.site.serve;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Loads engine, lessons and site builder anew. What the server and a build hand each other must be
 * the same class for both, and scripts stay warm: those come from the parent.
 */
final class FreshClasses extends URLClassLoader {
  private static final String OURS = "forwardpass.";
  private static final List<String> SHARED =
      List.of("forwardpass.site.build.", "forwardpass.site.serve.", "forwardpass.site.script.");

  FreshClasses(URL[] urls, ClassLoader parent) {
    super(urls, parent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || SHARED.stream().anyMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }
}
