package forwardpass.lessons.probability;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Probability: distributions, and what they say of a sample. */
public final class ProbabilityChapter implements Chapter {
  @Override
  public String id() {
    return "probability";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new ExpectedByHand()),
        new UnitLine(),
        new Die(),
        new CoinThrows(),
        new ExerciseLesson("probability-exercise-valid", new ExerciseValid()),
        new ExerciseLesson("probability-exercise-missing", new ExerciseMissing()),
        new ExerciseLesson("probability-exercise-expected", new ExerciseExpected()),
        new ExerciseLesson("probability-exercise-rolls", new ExerciseRolls()),
        new ExerciseLesson("probability-exercise-coins", new ExerciseCoins()),
        new ExerciseLesson("probability-exercise-loaded-die", new ExerciseLoadedDie()));
  }

  @Override
  public List<Fact> facts() {
    return ProbabilityFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(DieTask.NAME, DieTask::new));
  }
}
