import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Registers the book's chapters: what the curriculum names is found by its name, in {@code
 * forwardpass.lessons.<name without hyphens>.<Name>Chapter}, and nothing else lists it.
 *
 * <p>Run before compilation, from the project's root, as {@code java GenerateChapters.java lessons}
 * (writes {@code Chapters}) or {@code … client} (writes the entry point of each chapter's page).
 * The server runs it too, when the curriculum changes. A file that is as it should be isn't
 * touched, so that nothing is compiled again for it.
 */
final class GenerateChapters {
  private static final Path CURRICULUM = Path.of("content/curriculum.yaml");
  private static final Path LESSONS = Path.of("web/lessons/src/main/java/forwardpass/lessons");
  private static final String GENERATED = "target/generated-sources/chapters";
  private static final Pattern LINE = Pattern.compile("\\s*(- id|status):\\s*([\\w-]+).*");

  /** A chapter with something alive in it. */
  private record Chapter(String id, String packageName, String className) {
    static Chapter of(String id, String status) throws IOException {
      String packageName = id.replace("-", "");
      String className = camel(id) + "Chapter";
      Path folder = LESSONS.resolve(packageName);
      if (!Files.exists(folder.resolve(className + ".java"))) {
        if (Files.isDirectory(folder)) {
          throw new IOException(
              LESSONS.relativize(folder) + " has no " + className + ".java, by which the curriculum's "
                  + status + " chapter '" + id + "' would find it");
        }
        return null; // a chapter of text alone
      }
      return new Chapter(id, "forwardpass.lessons." + packageName, className);
    }
  }

  public static void main(String[] args) throws IOException {
    try {
      Map<String, List<Chapter>> chapters = chapters();
      switch (args[0]) {
        case "lessons" -> lessons(chapters, Path.of("web/lessons", GENERATED));
        case "client" -> client(chapters, Path.of("web/client", GENERATED));
        default -> throw new IOException("say 'lessons' or 'client', not " + args[0]);
      }
    } catch (IOException e) {
      System.err.println(CURRICULUM + ": " + e.getMessage());
      System.exit(1);
    }
  }

  /** By their status; the first page is present, though no chapter. */
  private static Map<String, List<Chapter>> chapters() throws IOException {
    Map<String, List<Chapter>> chapters = new TreeMap<>();
    chapters.put("draft", new ArrayList<>());
    chapters.put("present", new ArrayList<>());
    chapters.get("present").add(new Chapter("home", "forwardpass.lessons.story", "Home"));
    String id = "";
    for (String line : Files.readAllLines(CURRICULUM)) {
      Matcher field = LINE.matcher(line);
      if (!field.matches()) {
        continue;
      }
      if (field.group(1).equals("- id")) {
        id = field.group(2);
      } else if (chapters.containsKey(field.group(2))) {
        Chapter chapter = Chapter.of(id, field.group(2));
        if (chapter != null) {
          chapters.get(field.group(2)).add(chapter);
        }
      }
    }
    return chapters;
  }

  private static void lessons(Map<String, List<Chapter>> chapters, Path out) throws IOException {
    for (List<Chapter> some : chapters.values()) {
      for (Chapter chapter : some) {
        describe(chapter, out);
      }
    }
    write(
        out.resolve("forwardpass/lessons/book/Chapters.java"),
        """
        package forwardpass.lessons.book;

        import forwardpass.lessons.chapter.Chapter;
        import java.util.List;

        /** The first page and the chapters that have something alive in them, in the book's order. */
        public final class Chapters {
          private Chapters() {}

          /** What readers get. */
          public static List<Chapter> all() {
            return List.of(%s);
          }

          /** Chapters under construction, which only authors see. */
          public static List<Chapter> drafts() {
            return List.of(%s);
          }
        }
        """
            .formatted(made(chapters.get("present")), made(chapters.get("draft"))));
  }

  /** A chapter's package needs no file of its own to say what it is. */
  private static void describe(Chapter chapter, Path out) throws IOException {
    String name = chapter.packageName.substring("forwardpass.lessons.".length());
    Path file = out.resolve("forwardpass/lessons").resolve(name).resolve("package-info.java");
    if (Files.exists(LESSONS.resolve(name).resolve("package-info.java"))) {
      Files.deleteIfExists(file);
      return;
    }
    write(
        file,
        """
        /** The lessons of the chapter {@code %s}. */
        @NullMarked
        package %s;

        import org.jspecify.annotations.NullMarked;
        """
            .formatted(chapter.id, chapter.packageName));
  }

  private static String made(List<Chapter> chapters) {
    List<String> made = new ArrayList<>();
    chapters.forEach(each -> made.add("new %s.%s()".formatted(each.packageName, each.className)));
    return String.join(", ", made);
  }

  private static void client(Map<String, List<Chapter>> chapters, Path out) throws IOException {
    Path folder = out.resolve("forwardpass/client/chapter");
    Set<String> made = new TreeSet<>();
    for (Map.Entry<String, List<Chapter>> some : chapters.entrySet()) {
      StringBuilder list = new StringBuilder();
      for (Chapter chapter : some.getValue()) {
        String name = camel(chapter.id) + "Page";
        made.add(name + ".java");
        list.append("page-" + chapter.id + "=forwardpass.client.chapter." + name + "\n");
        write(
            folder.resolve(name + ".java"),
            """
            package forwardpass.client.chapter;

            import forwardpass.client.page.LivePage;

            /** Brings a page to life with the lessons of %2$s and no others. */
            public final class %1$s {
              private %1$s() {}

              /** The only argument says what it runs on, {@code wasm} or {@code js}. */
              public static void main(String[] args) {
                LivePage.start(new %2$s(), args[0]);
              }
            }
            """
                .formatted(name, chapter.packageName + "." + chapter.className));
      }
      boolean drafts = some.getKey().equals("draft");
      write(out.resolve(drafts ? "drafts.properties" : "pages.properties"), list.toString());
    }
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.toList()) {
        if (!made.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }

  /** {@code cross-entropy} becomes {@code CrossEntropy}. */
  private static String camel(String id) {
    StringBuilder out = new StringBuilder();
    for (String word : id.split("-", -1)) {
      out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return out.toString();
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
