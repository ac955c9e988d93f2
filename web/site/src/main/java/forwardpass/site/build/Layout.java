package forwardpass.site.build;

import java.nio.file.Path;
import java.util.List;

/**
 * Where everything lies.
 *
 * @param root the project; problems name files from here
 * @param content the chapters
 * @param statics styles, fonts, pictures, small scripts
 * @param client what the client's build produced, copied to {@code js/}
 * @param sources roots of Java source that listings are cut from, the lessons' last
 * @param speakers roots of Java source that asks for words
 * @param cache what scripts have made: formulas, coloured listings
 * @param output the built site
 */
public record Layout(
    Path root,
    Path content,
    Path statics,
    Path client,
    List<Path> sources,
    List<Path> speakers,
    Path cache,
    Path output) {
  public Layout {
    sources = List.copyOf(sources);
    speakers = List.copyOf(speakers);
  }

  /** The layout of the book's own repository. */
  public static Layout of(Path root) {
    return new Layout(
        root,
        root.resolve("content"),
        root.resolve("static"),
        root.resolve("web/client/target/web"),
        List.of(
            root.resolve("core/engine/src/main/java"), root.resolve("web/lessons/src/main/java")),
        List.of(
            root.resolve("web/lessons/src/main/java"), root.resolve("web/client/src/main/java")),
        root.resolve("web/site/target/formulas"),
        root.resolve("web/site/target/site"));
  }

  /** A file's name from the root, with forward slashes. */
  public String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
