package forwardpass.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.TemplateWords;
import forwardpass.site.build.Audience;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problem;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Notation;
import forwardpass.site.content.NotationFiles;
import forwardpass.site.content.WordsFiles;
import forwardpass.site.formula.FormulaHoles;
import forwardpass.site.formula.Formulas;
import forwardpass.site.script.FormulaException;
import forwardpass.site.script.Temml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseCheckTest {
  private static final String WORDS =
      """
      answer:
        number: "To {decimals} decimals"
      keys:
        minus: "Minus"
        slash: "Divided by"
      half:
        prompt: "What is half of {x}?"
        hint:
          "1": "Divide by 2."
          "2": "{x} / 2 is what?"
        mistake:
          doubled: "You multiplied."
        solution: "{x} / 2 {=half}"
        praise: "Right."
      """;

  /** Asks for half of 13, or of another odd number. */
  private static final Exercise HALF =
      given -> {
        int x = 2 * given.integer(6, 7, 40) + 1;
        given.show("x", x);
        given.asks("half", x / 2.0, 2);
        given.result("third", x / 3.0, 2);
        given.mistake("doubled", 2.0 * x);
      };

  private static List<String> check(Path folder, String words) throws IOException {
    Path chapter = Files.createDirectories(folder.resolve("content/c"));
    Files.writeString(chapter.resolve("exercises.en.yaml"), words);
    Problems problems = new Problems();
    WordsFiles files =
        WordsFiles.read(
            Layout.of(folder), List.of("c"), (latex, place) -> List.of(new Text(latex)), problems);
    new ExerciseCheck(files, id -> new TemplateWords(files.templates(), id), problems)
        .run(List.of(new ExerciseLesson("half", HALF)), 20);
    return problems.list().stream().map(Problem::toString).toList();
  }

  @Test
  void findsNothingWhereAllIsSaidAndTrue(@TempDir Path folder) throws IOException {
    assertEquals(List.of(), check(folder, WORDS));
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        Arguments.of("doubled:", "halved:", "no template half.mistake.doubled"),
        Arguments.of("You multiplied.", "You multiplied {y}.", "which nothing fills"),
        Arguments.of("Divide by 2.", "It is 6.5.", "hint.1, seed 0: gives the answer away"),
        Arguments.of("{=half}", "{=third}", "does not arrive at the answer"),
        Arguments.of("{=half}", "= {third} {=half}", "= stands before"));
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void namesWhatIsWrongWithTheWords(String from, String to, String reason, @TempDir Path folder)
      throws IOException {
    assertTrue(WORDS.contains(from), from);
    List<String> found = check(folder, WORDS.replace(from, to));
    assertTrue(
        found.stream().anyMatch(each -> each.contains(reason)), () -> reason + " not in " + found);
    assertTrue(found.get(0).startsWith("content/c/exercises.en.yaml:"), found.get(0));
  }

  @Test
  void everyExerciseOfTheBookSaysTrueThingsForAThousandSeeds() throws IOException {
    Layout layout = Layout.of(Path.of("../..").toRealPath());
    Problems problems = new Problems();
    Path planFile = layout.content().resolve("curriculum.yaml");
    String text = Files.readString(planFile);
    Curriculum plan = Curriculum.read(text, Place.of("plan"), Audience.READERS, problems);
    List<String> chapters = plan.present().stream().map(Curriculum.Chapter::id).toList();
    Notation notation = NotationFiles.read(layout, plan, chapters, problems);
    try (Temml temml = new Temml()) {
      Formulas formulas = new Formulas(temml, layout.cache(), notation.macros());
      WordsFiles files =
          WordsFiles.read(layout, chapters, (latex, place) -> math(formulas, latex), problems);
      Map<String, List<Node>> templates = files.templates();
      List<Lesson<?>> lessons = Lessons.all();
      new ExerciseCheck(files, id -> new TemplateWords(templates, id), problems).run(lessons, 1000);
      assertTrue(
          Stream.of(lessons.toArray()).filter(ExerciseLesson.class::isInstance).count() > 60);
    }
    assertEquals(List.of(), problems.list());
  }

  private static List<Node> math(Formulas formulas, String latex) {
    try {
      return FormulaHoles.render(latex, formulas);
    } catch (FormulaException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
