package forwardpass.lessons.lossplace;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** A page of the chapter on the forward pass: large shapes, and where the loss attaches. */
public final class LossPlaceChapter implements Chapter {
  @Override
  public String id() {
    return "loss-place";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new GrowthFigure(),
        new LossPlaces(),
        new ExerciseLesson("forward-exercise-next", new ExerciseNext()),
        new ExerciseLesson("forward-exercise-slice", new ExerciseSlice()),
        new ExerciseLesson("forward-exercise-loss", new ExerciseLoss()),
        new ExerciseLesson("forward-exercise-predictions", new ExercisePredictions()),
        new ExerciseLesson("forward-exercise-saved", new ExerciseSaved()),
        new ExerciseLesson("forward-exercise-memory", new ExerciseLogitsMemory()),
        WriteLoss.lesson(),
        new OpenQuestion("forward-question-last-position"),
        new OpenQuestion("forward-question-one-pass"));
  }

  @Override
  public List<Fact> facts() {
    return LossPlaceFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(WriteLoss.ID, input -> new CodeTask(WriteLossSuite::suite, input)));
  }
}
