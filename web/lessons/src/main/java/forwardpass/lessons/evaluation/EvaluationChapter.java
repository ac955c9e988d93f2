package forwardpass.lessons.evaluation;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** A page of the chapter on statistics: two real models are evaluated. */
public final class EvaluationChapter implements Chapter {
  @Override
  public String id() {
    return "evaluation";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new LiveEvaluation(),
        new ExerciseLesson("statistics-exercise-pair-margin", new ExercisePairMargin()),
        new ExerciseLesson("statistics-exercise-discordant", new ExerciseDiscordant()),
        new ExerciseLesson("statistics-exercise-many", new ExerciseMany()),
        new OpenQuestion("statistics-question-leaderboard"));
  }

  @Override
  public List<Fact> facts() {
    return EvaluationFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(PairsTask.NAME, PairsTask::new));
  }
}
