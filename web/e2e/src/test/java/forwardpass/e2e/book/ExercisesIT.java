package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import forwardpass.lessons.book.Chapters;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.softmax.ImplementSoftmax;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.TemplateWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Exercises as a reader does them. */
class ExercisesIT extends BookPages {
  private static final List<Lesson<?>> NONE = List.of();

  private static Locator lesson(Page page, Lesson<?> lesson) {
    String anchor =
        (String)
            page.evaluate("id => document.querySelector(`[data-lesson='${id}']`).id", lesson.id());
    return Book.awaken(page, anchor);
  }

  private static void answer(Locator lesson, String text) {
    Locator radio = lesson.locator("input[type=radio][data-answer][value='" + text + "']");
    if (radio.count() > 0) {
      radio.check();
    } else {
      lesson.locator("[data-answer]:not([type=radio])").first().fill(text);
    }
    lesson.locator("[data-action=check]").click();
  }

  /** The same, with a line confirmed by Enter: readers do both. */
  private static void confirm(Locator lesson, String text) {
    Locator line = lesson.locator("input[type=text][data-answer]");
    if (line.count() == 0) {
      answer(lesson, text);
    } else {
      line.first().fill(text);
      line.first().press("Enter");
    }
  }

  /** Every chapter that asks something in Wasm, and one in JavaScript. */
  static Stream<Arguments> chapters() {
    return Stream.concat(
        Stream.of(Arguments.of("softmax", Engine.JS)),
        Chapters.all().stream()
            .filter(
                chapter -> chapter.lessons().stream().anyMatch(ExerciseLesson.class::isInstance))
            .map(chapter -> Arguments.of(chapter.id(), Engine.WASM)));
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyExerciseAcceptsItsAnswerAndExplainsItsMistakes(
      String name, Engine engine, Reader reader) {
    Page page = reader.open(engine.on(book.address(name + "/")));
    TemplateWords words = PageWords.of(page);
    int asked = 0;
    for (Chapter chapter : Chapters.all()) {
      for (Lesson<?> lesson : chapter.id().equals(name) ? chapter.lessons() : NONE) {
        if (lesson instanceof ExerciseLesson exercise) {
          check(lesson(page, lesson), exercise.exercise().problem(0), words.scoped(lesson.id()));
          asked++;
        }
      }
    }
    assertTrue(asked > 0, "no exercises");
    // Those that can be stopped are checked by the model; their chapters' own tests do so.
    String own = ".exercise-body:not(:has([data-action=stop])) [data-action=check]";
    assertEquals(page.locator(own).count(), asked);
  }

  private static <A> void check(Locator lesson, Problem<A> problem, TemplateWords words) {
    Locator verdict = lesson.locator(".verdict");
    for (Problem.Mistake<A> mistake : problem.mistakes()) {
      confirm(lesson, problem.type().print(mistake.value()));
      assertThat(verdict).hasAttribute("data-verdict", "mistake");
      assertEquals(collapsed(words.plain(mistake.explanation())), collapsed(verdict.textContent()));
    }
    boolean typed = lesson.locator("[data-answer]:not([type=radio])").count() > 0;
    if (typed) {
      confirm(lesson, "no answer at all");
      assertThat(verdict).hasAttribute("data-verdict", "unreadable");
    }
    answer(lesson, problem.conclusion());
    assertThat(verdict).hasAttribute("data-verdict", "right");
    assertEquals(collapsed(words.plain(problem.praise())), collapsed(verdict.textContent()));
  }

  private static String collapsed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void hintsComeOneByOneAndAnotherProblemStartsAfresh(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", "exercise-ratio");
    Locator exercise = Book.awaken(page, "exercise-ratio");
    Locator hint = exercise.locator("[data-action=hint]");
    assertThat(exercise.locator(".hint")).hasCount(0);
    hint.click();
    assertThat(exercise.locator(".hint")).hasCount(1);
    hint.click();
    assertThat(exercise.locator(".hint")).hasCount(2);
    assertThat(hint).hasAttribute("aria-disabled", "true");
    String prompt = exercise.locator(".prompt").textContent();
    exercise.locator("[data-answer]").fill("12");
    exercise.locator("[data-action=another]").click();
    assertThat(exercise.locator(".hint")).hasCount(0);
    assertThat(exercise.locator("[data-answer]")).hasValue("");
    assertThat(exercise.locator(".prompt")).not().hasText(prompt);
  }

  @Test
  void whatWasAnsweredIsThereAgainAfterReloading(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", "exercise-ratio");
    Locator exercise = Book.awaken(page, "exercise-ratio");
    answer(exercise, "7.39");
    assertThat(exercise.locator(".verdict")).hasAttribute("data-verdict", "right");
    page.reload();
    Locator again = Book.awaken(page, "exercise-ratio");
    assertThat(again.locator("[data-answer]")).hasValue("7.39");
    assertThat(again.locator(".verdict")).hasAttribute("data-verdict", "right");
  }

  @Test
  void enterChecks(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", "exercise-zeros");
    Locator exercise = Book.awaken(page, "exercise-zeros");
    exercise.locator("[data-answer]").fill("1/3 1/3 1/3");
    exercise.locator("[data-answer]").press("Enter");
    assertThat(exercise.locator(".verdict")).hasAttribute("data-verdict", "right");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void programsAreTestedInTheWorker(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "softmax/", "exercise-implement");
    Locator exercise = Book.awaken(page, "exercise-implement");
    Locator editor = exercise.locator("textarea");
    Locator run = exercise.locator("[data-action=run]");
    run.click();
    assertThat(exercise.locator(".test.failed").first()).isVisible();
    editor.fill(ImplementSoftmax.lesson().solution());
    run.click();
    assertThat(exercise.locator(".test.passed")).hasCount(ImplementSoftmax.lesson().tests().size());
    assertThat(exercise.locator(".test.failed")).hasCount(0);
    editor.fill("static double[] softmax(double[] z) {\n  return zz;\n}");
    run.click();
    assertThat(exercise.locator(".test-where pre").first()).hasText("  return zz;\n         ^");
    editor.fill("static double[] softmax(double[] z) {\n  while (true) { }\n}");
    run.click();
    assertThat(exercise.locator(".test.failed").first()).containsText("200000");
    exercise.locator("[data-action=start-over]").click();
    assertThat(editor).hasValue(ImplementSoftmax.lesson().starter());
  }

  @Test
  void openQuestionsAreGradedByTheReader(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", "question-subtract-max");
    Locator question = Book.awaken(page, "question-subtract-max");
    question.locator("textarea").fill("Because of overflow.");
    question.locator(".model-answer summary").click();
    assertThat(question.locator(".model-answer p")).isVisible();
    question.locator("input[value=same]").check();
    TemplateWords words = PageWords.of(page);
    assertThat(question.locator(".verdict")).hasText(words.plain(Message.of("question.said-same")));
    page.reload();
    Locator again = Book.awaken(page, "question-subtract-max");
    assertThat(again.locator("textarea")).hasValue("Because of overflow.");
    assertThat(again.locator("input[value=same]")).isChecked();
  }
}
