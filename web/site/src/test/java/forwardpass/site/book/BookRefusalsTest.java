package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.site.build.Problem;
import forwardpass.site.script.Scripts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author gets wrong in a chapter is refused, with its place and its cause. */
class BookRefusalsTest {
  private static final Scripts SCRIPTS = new Scripts();
  private static final String TEXT = "content/c/chapter.md";

  private MiniBook book;

  @BeforeEach
  void write(@TempDir Path root) throws IOException {
    book = new MiniBook(root);
  }

  @AfterAll
  static void close() {
    SCRIPTS.close();
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @MethodSource("spoilt")
  void refuses(String file, String from, String to, String place, String reason)
      throws IOException {
    book.change(file, from, to);
    List<Problem> problems = book.build(SCRIPTS).problems();
    assertTrue(
        problems.stream()
            .map(Problem::toString)
            .anyMatch(p -> p.startsWith(place + ": ") && p.contains(reason)),
        () -> "no '" + place + ": … " + reason + "' in " + problems);
  }

  static Stream<Arguments> spoilt() {
    String words = "content/c/words.en.yaml";
    String plan = "content/curriculum.yaml";
    String notation = "content/notation.en.yaml";
    return Stream.of(
        Arguments.of(
            TEXT,
            "lesson=doubling",
            "lesson=tripling",
            TEXT + ":19",
            "no lesson 'tripling', only [doubling, mute]"),
        Arguments.of(
            TEXT, "lesson=doubling", "lesson=mute", TEXT + ":19", "shows nothing without script"),
        Arguments.of(TEXT, "x=1.5", "x=99", TEXT + ":19", "from −10 to 10"),
        Arguments.of(TEXT, "x=1.5", "w=2", TEXT + ":19", "no parameter w, only [x]"),
        Arguments.of(TEXT, "#question-open", "#example-one", TEXT + ":27", "already at line 19"),
        Arguments.of(
            TEXT, "#question-open", "#question-shut", TEXT + ":27", "no item of the curriculum"),
        Arguments.of(
            TEXT,
            "#question-open",
            "#question-shut extra",
            TEXT,
            "c/question-open of the curriculum has no home"),
        Arguments.of(
            TEXT, "(#concept-two)", "(#concept-three)", TEXT + ":15", "dead link: #concept-three"),
        Arguments.of(
            TEXT,
            "(#concept-two)",
            "(../contents/#nobody)",
            TEXT + ":15",
            "no #nobody in contents/index.html"),
        Arguments.of(TEXT, "(#concept-two)", "(../x.pdf)", TEXT + ":15", "there is no x.pdf"),
        Arguments.of(TEXT, "(#concept-two)", "(../../x)", TEXT + ":15", "leads out of the site"),
        Arguments.of(TEXT, "(#concept-two)", "(/c/)", TEXT + ":15", "not relative"),
        Arguments.of(
            TEXT, "(#concept-two)", "(javascript:x)", TEXT + ":15", "not relative, and not https"),
        Arguments.of(TEXT, "chapter:d", "chapter:e", TEXT + ":15", "no chapter 'e'"),
        Arguments.of(
            TEXT, "Twice $x$", "Twice $y$", TEXT + ":15", "the symbol y of $y$ is not in notation"),
        Arguments.of(TEXT, "Twice $x$", "Twice $\\nope$", TEXT + ":15", "formula: "),
        Arguments.of(TEXT, " {label=\"two times x\"}", "", TEXT + ":17", "needs words"),
        Arguments.of(
            TEXT, "{{half}}", "{{third}}", TEXT + ":15", "no fact 'third' to cite, only [half]"),
        Arguments.of(
            TEXT,
            "{{example-one.y}}",
            "{{example-two.y}}",
            TEXT + ":15",
            "no item 'example-two' of this page shows a lesson; those that do are [example-one]"),
        Arguments.of(
            TEXT,
            "{{example-one.y}}",
            "{{concept-two.y}}",
            TEXT + ":15",
            "no item 'concept-two' of this page shows a lesson"),
        Arguments.of(
            TEXT,
            "{{example-one.y}}",
            "{{example-one.z}}",
            TEXT + ":15",
            "example-one shows the lesson doubling, which names no 'z', only [y, size]"),
        Arguments.of(
            TEXT,
            "lesson=doubling",
            "lesson=mute",
            TEXT + ":15",
            "the lesson mute, which names nothing for sentences to cite; give it a named(…)"),
        Arguments.of(
            TEXT,
            "*{{example-one.y}}*",
            "more",
            TEXT + ":19",
            "the lesson doubling names 'y', and no sentence cites it; write {{example-one.y}}"),
        Arguments.of(
            "content/c/words.en.yaml",
            "doubling.small",
            "doubling.large",
            TEXT + ":15",
            "{{example-one.size}}: words: no template doubling.small"),
        Arguments.of(
            TEXT,
            "## Ask",
            "## *{{example-one.y}}*",
            TEXT + ":25",
            "a heading can't follow a lesson"),
        Arguments.of(TEXT, "a.Twice#twice", "a.Twice#thrice", TEXT + ":19", "no such member"),
        Arguments.of(TEXT, "twice.py#twice", "thrice.py", TEXT + ":19", "no Python file thrice.py"),
        Arguments.of(TEXT, "::note[In", "::note[[In", TEXT + ":15", "not closed"),
        Arguments.of(TEXT, "::: takeaway", "::: takehome", TEXT + ":31", "no container 'takehome'"),
        Arguments.of(TEXT, "- Twice.\n:::", "- Twice.", TEXT + ":31", "is not closed"),
        Arguments.of(TEXT, "Why *is*", "Why <b>is</b>", TEXT + ":28", "HTML is not for chapters"),
        Arguments.of(
            TEXT,
            "question: How much is twice?\n",
            "",
            TEXT + ":1",
            "the head needs 'question: …'"),
        Arguments.of(TEXT, " title=\"Why?\"", "", TEXT + ":27", "needs a title"),
        Arguments.of(TEXT, "minutes: 5", "minuts: 5", TEXT + ":4", "the head has no 'minuts'"),
        Arguments.of(TEXT, "minutes: 5", "minutes: soon", TEXT + ":4", "needs 'minutes: 20'"),
        Arguments.of(TEXT, "able: [double *things*]\n", "", TEXT + ":1", "needs 'able:'"),
        Arguments.of(
            TEXT, "::: takeaway", "::: takeaway {big}", TEXT + ":31", "no attribute big, only []"),
        Arguments.of(
            TEXT,
            "Why *is* it so?",
            ":::: aside {titel=x}\nWhy?\n::::",
            TEXT + ":28",
            "no attribute titel, only [label]"),
        Arguments.of(
            TEXT, "Why *is* it so?", "It is $5 and $6.", TEXT + ":28", "a price is written"),
        Arguments.of(TEXT, "Why *is* it so?", "It is $5.", TEXT + ":28", "a price is written"),
        Arguments.of(
            TEXT,
            "Why *is* it so?",
            "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
            TEXT + ":30",
            "this row has 3 cells, the table's head 2"),
        Arguments.of(
            TEXT, "Why *is* it so?", "| a | b |\n|---|\n| 1 | 2 |", TEXT + ":28", "no table"),
        Arguments.of(
            "static/css/base.css",
            "margin: 0;",
            "margin 0;",
            "static/css/base.css:2",
            "can't read 'margin 0'"),
        Arguments.of(
            "static/css/base.css",
            "margin: 0;",
            "margin: var(--gap);",
            "static/css/base.css:2",
            "no sheet sets --gap"),
        Arguments.of(
            "static/css/base.css",
            "margin: 0;\n}",
            "margin: 0;",
            "static/css/base.css:1",
            "is not closed"),
        Arguments.of(words, "  result:", "\tresult:", words + ":3", "YAML: "),
        Arguments.of(plan, "chapters:", "chapters: [", plan + ":2", "YAML: "),
        Arguments.of(words, "{y}", "{z}", TEXT + ":19", "the hole {z}, which nothing fills"),
        Arguments.of(words, "  result:", "  results:", TEXT + ":19", "no template doubling.result"),
        Arguments.of(
            words,
            "  result:",
            "  spare: Spare\n  result:",
            words + ":3",
            "nothing uses the key doubling.spare"),
        Arguments.of(words, "*{y}*", "*{y}", words + ":3", "is opened and not closed"),
        Arguments.of(words, "mute:", "doubling:", words + ":4", "Duplicate field 'doubling'"),
        Arguments.of(words, "title: Mute", "title: $\\nope$", words + ":5", "formula: "),
        Arguments.of(
            plan,
            "status: planned",
            "status: maybe",
            plan + ":8",
            "not one of [present, draft, planned]"),
        Arguments.of(plan, "concept-later", "thing-later", plan + ":8", "of no known kind"),
        Arguments.of(
            plan, "status: planned", "status: present", "content/d/chapter.md", "has no text"),
        Arguments.of(
            notation, "chapter: d", "chapter: z", notation + ":5", "names the chapter 'z'"));
  }
}
