package forwardpass.site.book;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.words.Message;
import forwardpass.site.build.Audience;
import forwardpass.site.build.BuildListener;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Outcome;
import forwardpass.site.page.SiteAddress;
import forwardpass.site.script.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A book of one chapter and two lessons, written to disk so that tests can spoil a part of it. */
final class MiniBook {
  /** Shows the double of its parameter, and lets the text say it. */
  private record Doubling(String id, boolean showsNothing) implements PureLesson {
    private static final NumberParameter X = new NumberParameter("x", 1.0, -10, 10, 0.5);

    @Override
    public List<Parameter<?>> parameters() {
      return List.of(X);
    }

    @Override
    public List<Parameter<?>> fields() {
      return List.of();
    }

    @Override
    public View view(Parameters parameters) {
      return showsNothing
          ? new Leaf(Element.of("div", ""))
          : words ->
              Element.of(
                  "p",
                  "",
                  words.say(Message.of("result").with("y", Num.fixed(2 * parameters.get(X), 1))));
    }

    @Override
    public List<Named> named(Parameters parameters) {
      return showsNothing
          ? List.of()
          : List.of(
              Named.of("y", Num.fixed(2 * parameters.get(X), 1)).at("x"),
              Named.word("size", "small"));
    }

    @Override
    public Message announcement(Parameters parameters) {
      return Message.of("announce.nothing");
    }
  }

  /** A chapter with one lesson and one number. */
  private record Alive(String id, Lesson<?> lesson) implements Chapter {
    @Override
    public List<Lesson<?>> lessons() {
      return List.of(lesson);
    }

    @Override
    public List<Fact> facts() {
      return List.of(new Fact("half", Num.fixed(0.5, 2)));
    }
  }

  // One for all tests: formulas are rendered once.
  private static final Path CACHE = Path.of("target/test-formulas").toAbsolutePath();

  private final Path root;
  final Layout layout;

  MiniBook(Path root) throws IOException {
    this.root = root;
    this.layout =
        new Layout(
            root,
            root.resolve("content"),
            root.resolve("static"),
            root.resolve("client"),
            List.of(root.resolve("java")),
            List.of(root.resolve("java")),
            CACHE,
            root.resolve("site"));
    Path ours = Path.of("../../content").toAbsolutePath().normalize();
    for (String file :
        List.of(
            "interface/page.en.yaml", "interface/lessons.en.yaml", "interface/exercises.en.yaml")) {
      write("content/" + file, Files.readString(ours.resolve(file)));
    }
    write("content/curriculum.yaml", CURRICULUM);
    write("content/notation.en.yaml", NOTATION);
    write("content/home.md", HOME);
    write("content/c/chapter.md", CHAPTER);
    write("content/c/words.en.yaml", WORDS);
    write("content/c/twice.py", "def twice(x):\n    return 2 * x\n");
    write(
        "java/a/Twice.java",
        """
        package a;

        final class Twice {
          /** Twice x. */
          static double twice(double x) {
            return 2 * x;
          }
        }
        """);
    // What this book's lessons could ever ask for: every key of the interface.
    write("java/a/Keys.java", keys());
    for (String script : List.of("theme", "frame", "outline", "symbols")) {
      write("static/js/" + script + ".js", "// " + script + "\n");
    }
    write("static/css/base.css", "p {\n  margin: 0;\n}\n");
    write("static/fonts/text.woff2", "font");
    write("client/boot.js", "// boot\n");
    for (String module :
        List.of("page-c.wasm", "page-d.wasm", "page.wasm", "page.js", "work.wasm", "work.js")) {
      write("client/" + module, "export {};\n");
    }
  }

  private String keys() throws IOException {
    StringBuilder out = new StringBuilder("package a;\n\nclass Keys {\n  String[] keys = {");
    for (String file : List.of("lessons.en.yaml", "exercises.en.yaml")) {
      Path words = root.resolve("content/interface").resolve(file);
      for (String line : Files.readString(words).split("\n", -1)) {
        if (line.matches("\"?[a-z-]+\"?:.*")) {
          String key = line.substring(0, line.indexOf(':')).replace("\"", "");
          String end = line.endsWith(":") ? "." : ""; // of a group, or of one word
          out.append('"').append(key).append(end).append("\", ");
        }
      }
    }
    return out.append("\"\"};\n}\n").toString();
  }

  void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Replaces a part of a file, which must be there. */
  void change(String name, String from, String to) throws IOException {
    String text = Files.readString(root.resolve(name));
    if (!text.contains(from)) {
      throw new IllegalArgumentException(name + " does not contain " + from);
    }
    write(name, text.replace(from, to));
  }

  Outcome build(Scripts scripts) throws IOException {
    return build(scripts, Audience.READERS);
  }

  Outcome build(Scripts scripts, Audience audience) throws IOException {
    return build(scripts, audience, SiteAddress.UNKNOWN);
  }

  Outcome build(Scripts scripts, Audience audience, SiteAddress address) throws IOException {
    List<Chapter> chapters =
        List.of(
            new Alive("c", new Doubling("doubling", false)),
            new Alive("d", new Doubling("mute", true)));
    return new BookBuild(chapters, address).run(layout, scripts, audience, BuildListener.NONE);
  }

  String page() throws IOException {
    return Files.readString(layout.output().resolve("c/index.html"));
  }

  private static final String CURRICULUM =
      """
      chapters:
        - id: c
          title: Doubling
          what: Twice as much
          part: One
          status: present
          items: [concept-two, example-one, question-open]
        - id: d
          title: Later
          what: More
          part: Two
          status: planned
          items: [concept-later]
      """;

  private static final String NOTATION =
      """
      macros:
        \\two: 2
      symbols:
        - {id: x, sign: x, name: a number, text: Any number $x$., java: double x, chapter: c}
        - {id: times, sign: '\\cdot', name: times, text: Multiply., chapter: d}
      """;

  private static final String HOME =
      """
      ---
      lead: A small book.
      description: A small book.
      begin: c
      ---

      ::: opening
      Hello.
      :::

      ## What

      See [the chapter](c/).
      """;

  private static final String CHAPTER =
      """
      ---
      question: How much is twice?
      description: Twice.
      minutes: 5
      builds-on: [d]
      able: [double *things*]
      ---

      ::: opening
      Why double.
      :::

      ## Two times {#concept-two}

      Twice $x$ is {{half}} of four times.::note[In [Egypt](https://example.org), 1650 BC.] See [later](chapter:d) and [above](#concept-two). Below it is *{{example-one.y}}*, which is {{example-one.size}}.

      $$ \\two \\cdot x $$ {label="two times x"}

      ::: example {#example-one lesson=doubling title="Once" x=1.5 java=a.Twice#twice python=twice.py#twice}
      You see it.

      Try it.
      :::

      ## Ask

      ::: question {#question-open title="Why?"}
      Why *is* it so?
      :::

      ::: takeaway
      - Twice.
      :::
      """;

  private static final String WORDS =
      """
      doubling:
        title: Doubling
        result: "Twice is *{y}*."
      mute:
        title: Mute
      doubling.small: "*not* large"
      """;
}
