package forwardpass.lessons.primer;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The primer: the four mental images, for readers in a hurry. */
public final class PrimerChapter implements Chapter {
  private static final double PAGES = 100_000; // tokens of a long prompt

  @Override
  public String id() {
    return "primer";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new Directions(),
        new Vote(),
        new Average(),
        new Downhill(),
        new ExerciseLesson("primer-exercise-sharper", new ExerciseSharper()),
        new ExerciseLesson("primer-exercise-crowd", new ExerciseCrowd()),
        new OpenQuestion("primer-question-image"));
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact("e", Num.fixed(Exp.exp(1), 2)),
        new Fact("long-pairs", Num.groupedWhole(PAGES * PAGES)));
  }
}
