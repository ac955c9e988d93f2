package forwardpass.lessons.book;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeLesson;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The cited numbers of each chapter. */
public final class Facts {
  private Facts() {}

  /**
   * The facts of a chapter, those measured on files too; empty where its text cites none.
   *
   * @param chapter its id; empty for the first page, which counts what the book holds
   */
  public static List<Fact> of(String chapter, Assets assets) {
    if (chapter.isEmpty()) {
      return ofTheBook();
    }
    List<Fact> facts = new ArrayList<>();
    for (Chapter one : Chapters.all()) {
      if (one.id().equals(chapter)) {
        facts.addAll(one.facts());
        facts.addAll(one.measured(assets));
      }
    }
    return List.copyOf(facts);
  }

  private static List<Fact> ofTheBook() {
    int exercises = 0;
    for (Lesson<?> lesson : Lessons.all()) {
      if (lesson instanceof ExerciseLesson
          || lesson instanceof CodeLesson
          || lesson instanceof OpenQuestion) {
        exercises++;
      }
    }
    int chapters = Chapters.all().size() - 1; // the first page is no chapter
    return List.of(
        new Fact("chapters", Num.whole(chapters)), new Fact("exercises", Num.whole(exercises)));
  }
}
