import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out a new chapter that runs: {@code mvn -Pnew -Dchapter=beam-search "-Dtitle=Beam search"}.
 * It is a draft: authors see it while serving, readers do not. A chapter that the curriculum plans
 * becomes one; any other is added at the curriculum's end.
 */
final class NewChapter {
  private static final Path CURRICULUM = Path.of("content/curriculum.yaml");
  private static final Path LESSONS = Path.of("web/lessons/src/main/java/forwardpass/lessons");

  public static void main(String[] args) throws IOException {
    String id = args[0];
    String title = args[1];
    try {
      lay(id, title);
    } catch (IllegalArgumentException e) {
      System.err.println("new: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void lay(String id, String title) throws IOException {
    if (!id.matches("[a-z]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "-Dchapter='" + id + "' is no name; small letters and hyphens, such as beam-search");
    }
    if (title.isBlank() || title.contains("\"")) {
      throw new IllegalArgumentException("say what it is called, without quotes: \"-Dtitle=Beam search\"");
    }
    String packageName = id.replace("-", "");
    Map<Path, String> files = new LinkedHashMap<>();
    Path content = Path.of("content", id);
    Path java = LESSONS.resolve(packageName);
    String className = camel(id) + "Chapter";
    List<String> lines = Files.readAllLines(CURRICULUM);
    List<String> plan = planned(lines, id, title);
    String extra = plan.size() == lines.size() ? " extra" : ""; // its items were planned already
    files.put(content.resolve("chapter.md"), TEXT.formatted(id, title, extra));
    files.put(content.resolve("exercises").resolve(id + "-question-why.en.yaml"), WORDS);
    files.put(java.resolve(className + ".java"), CHAPTER.formatted(packageName, className, id, title));
    for (Path file : files.keySet()) {
      if (Files.exists(file)) {
        throw new IllegalArgumentException(file + " is there already");
      }
    }
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.writeString(file.getKey(), file.getValue());
      System.out.println("new: " + file.getKey());
    }
    Files.write(CURRICULUM, plan);
    System.out.println("new: " + CURRICULUM + " has it as a draft; mvn -Pserve shows it at /" + id + "/");
  }

  /** The curriculum with the chapter as a draft that has the item of the laid-out question. */
  private static List<String> planned(List<String> lines, String id, String title) {
    List<String> out = new ArrayList<>();
    boolean inside = false;
    boolean found = false;
    for (String line : lines) {
      inside = line.startsWith("  - id: ") ? line.strip().equals("- id: " + id) : inside;
      if (inside && line.strip().startsWith("status:")) {
        if (!line.strip().equals("status: planned")) {
          throw new IllegalArgumentException("the curriculum has " + id + " already: " + line.strip());
        }
        line = "    status: draft";
        found = true;
      }
      out.add(line);
    }
    if (!found) {
      out.addAll(
          List.of(
              "  - id: " + id,
              "    title: \"" + title + "\"",
              "    what: \"" + title + "\"",
              "    part: To look things up",
              "    status: draft",
              "    items:",
              "      - question-why"));
    }
    return out;
  }

  private static String camel(String id) {
    StringBuilder out = new StringBuilder();
    for (String word : id.split("-", -1)) {
      out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return out.toString();
  }

  private static final String TEXT =
      """
      ---
      question: What question does this chapter answer?
      description: %2$s, in one sentence for search engines.
      minutes: 10
      builds-on: []
      able:
        - say why
      ---

      ::: opening
      What it is for, in two or three sentences.
      :::

      ## Why {#section-why}

      A first example with numbers. Twice $x$ is $2 \\cdot x$.

      ::: question {#question-why lesson=%1$s-question-why%3$s}
      :::

      ::: takeaway
      - What to take away.
      :::
      """;

  private static final String WORDS =
      """
      # The words of this question. Those of a lesson that asks nothing go to lessons.en.yaml beside the text.
      title: Why
      prompt: >-
        Why is that so?
      model: >-
        Because of what stands above.
      """;

  private static final String CHAPTER =
      """
      package forwardpass.lessons.%1$s;

      import forwardpass.lessons.chapter.Chapter;
      import forwardpass.lessons.exercise.OpenQuestion;
      import forwardpass.lessons.lesson.Lesson;
      import java.util.List;

      /** %4$s. */
      public final class %2$s implements Chapter {
        @Override
        public String id() {
          return "%3$s";
        }

        @Override
        public List<Lesson<?>> lessons() {
          return List.of(new OpenQuestion("%3$s-question-why"));
        }
      }
      """;
}
