package forwardpass.site.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which Java a class may reach: the files whose classes are named in it by an import, in full or
 * from the same package, and what those reach. Rather too much than too little.
 */
public final class JavaReach {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*");

  private final Map<String, Path> files = new TreeMap<>(); // by the class's full name
  private final Map<String, Set<String>> uses = new HashMap<>();

  /** The Java below these source roots. */
  public JavaReach(List<Path> roots) throws IOException {
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        add(root);
      }
    }
  }

  private void add(Path root) throws IOException {
    List<Path> found;
    try (Stream<Path> all = Files.walk(root)) {
      found = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    for (Path file : found) {
      String name = root.relativize(file).toString().replace('\\', '/').replace('/', '.');
      files.put(name.substring(0, name.length() - ".java".length()), file);
    }
  }

  /** The files of classes outside some packages, those that begin so. */
  public List<Path> outside(String packages) {
    List<Path> out = new ArrayList<>();
    files.forEach(
        (name, file) -> {
          if (!name.startsWith(packages + ".")) {
            out.add(file);
          }
        });
    return out;
  }

  /** The classes of a package, by their full names. */
  public Set<String> inPackage(String name) {
    Set<String> out = new TreeSet<>();
    for (String each : files.keySet()) {
      if (packageOf(each).equals(name)) {
        out.add(each);
      }
    }
    return out;
  }

  /** The files that these classes reach, their own among them. */
  public List<Path> from(Set<String> classes) throws IOException {
    Set<String> reached = new TreeSet<>();
    Deque<String> todo = new ArrayDeque<>(classes);
    while (!todo.isEmpty()) {
      String next = todo.remove();
      if (files.containsKey(next) && reached.add(next)) {
        todo.addAll(uses(next));
      }
    }
    List<Path> out = new ArrayList<>();
    reached.forEach(name -> out.add(files.get(name)));
    return out;
  }

  private Set<String> uses(String name) throws IOException {
    Set<String> found = uses.get(name);
    if (found == null) {
      found = new HashSet<>();
      Matcher names = NAME.matcher(Files.readString(files.get(name)));
      while (names.find()) {
        add(packageOf(name), names.group(), found);
      }
      uses.put(name, found);
    }
    return found;
  }

  /** {@code a.b.C.D.e} names {@code a.b.C}, and {@code C.d} the class of that name close by. */
  private void add(String inPackage, String name, Set<String> out) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String whole = name.substring(0, end);
      if (files.containsKey(whole)) {
        out.add(whole);
      } else if (files.containsKey(inPackage + "." + whole)) {
        out.add(inPackage + "." + whole);
      }
    }
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
