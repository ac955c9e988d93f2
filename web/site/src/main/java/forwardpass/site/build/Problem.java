package forwardpass.site.build;

import java.util.Comparator;
import java.util.List;

/**
 * Something that an author must mend before the book is built.
 *
 * @param file the file's path from the root of the project
 * @param line counted from 1; 0 where the whole file is meant
 */
public record Problem(String file, int line, String reason) implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::reason);

  private static final String CONTENT = "content/";
  private static final List<String> SHARED = List.of("interface");

  /** The chapter whose page it spoils; empty where it may be any. */
  public String chapter() {
    int end = file.indexOf('/', CONTENT.length());
    String folder =
        file.startsWith(CONTENT) && end > 0 ? file.substring(CONTENT.length(), end) : "";
    return SHARED.contains(folder) ? "" : folder;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** As compilers write it, so that editors can jump there. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason;
  }
}
