package forwardpass.site.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The string literals of Java source. */
public final class Literals {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  private Literals() {}

  /** Every literal of every Java file below some folders. */
  public static Set<String> of(List<Path> folders) throws IOException {
    Set<String> out = new TreeSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        add(folder, out);
      }
    }
    return out;
  }

  private static void add(Path folder, Set<String> out) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      addFrom(all.filter(file -> file.toString().endsWith(".java")).toList(), out);
    }
  }

  /** Every literal of these Java files. */
  public static Set<String> ofFiles(List<Path> files) throws IOException {
    Set<String> out = new TreeSet<>();
    addFrom(files, out);
    return out;
  }

  private static void addFrom(List<Path> files, Set<String> out) throws IOException {
    for (Path file : files) {
      Matcher literal = LITERAL.matcher(Files.readString(file));
      while (literal.find()) {
        out.add(literal.group(1));
      }
    }
  }
}
