package forwardpass.lessons.notation;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Notation: the symbols, each decoded the first time it is used. */
public final class NotationChapter implements Chapter {
  @Override
  public String id() {
    return "notation";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new SumProduct()),
        new Shapes(),
        new ExerciseLesson<>(new ExerciseIndex()),
        new ExerciseLesson<>(new ExerciseSum()),
        new ExerciseLesson<>(new ExerciseProduct()),
        new ExerciseLesson<>(new ExerciseMember()),
        new ExerciseLesson<>(new ExerciseShape()),
        new ExerciseLesson<>(new ExerciseCount()),
        new OpenQuestion("notation-question-reals"));
  }

  @Override
  public List<Fact> facts() {
    return NotationFacts.all();
  }
}
