package forwardpass.site.listing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cuts functions and classes from the Python files beside a chapter. */
public final class PythonListings {
  private final Path folder;

  public PythonListings(Path folder) {
    this.folder = folder;
  }

  /**
   * The source of {@code file.py} or {@code file.py#name}, a function or class at the left margin.
   *
   * @throws ListingException if there is no such thing
   */
  public Listing cut(String spec) throws ListingException, IOException {
    int hash = spec.indexOf('#');
    String name = hash < 0 ? spec : spec.substring(0, hash);
    Path file = folder.resolve(name);
    if (!name.matches("[\\w-]+\\.py") || !Files.isRegularFile(file)) {
      throw new ListingException("there is no Python file " + name + " beside this chapter");
    }
    // What a twin is held against is no part of the listing.
    String source = Files.readString(file).replaceAll("(?m)^# twin: .*\\n", "");
    if (hash < 0) {
      return new Listing(name, source.strip());
    }
    return new Listing(name, definition(source, spec.substring(hash + 1), spec));
  }

  private static String definition(String source, String name, String spec)
      throws ListingException {
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    for (String line : source.split("\n", -1)) {
      boolean margin = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
      if (margin && !(inside && line.startsWith(")"))) {
        inside = line.matches("(?:async )?(?:def|class) " + name + "\\b.*");
      }
      if (inside) {
        out.append(line).append('\n');
      }
    }
    if (out.length() == 0) {
      throw new ListingException(spec + ": that file defines no such function or class");
    }
    return out.toString().stripTrailing();
  }
}
