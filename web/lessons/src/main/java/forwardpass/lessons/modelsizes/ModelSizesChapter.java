package forwardpass.lessons.modelsizes;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** A page of the chapter on the block: how large real models are, and where. */
public final class ModelSizesChapter implements Chapter {
  @Override
  public String id() {
    return "model-sizes";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new ModelTable(),
        new AreasFigure(),
        new ExerciseLesson("sizes-exercise-block", new ExerciseBlock()),
        new ExerciseLesson("sizes-exercise-gate", new ExerciseGate()),
        new ExerciseLesson("sizes-exercise-llama", new ExerciseLlamaBlock()),
        new ExerciseLesson("sizes-exercise-share", new ExerciseShare()),
        new ExerciseLesson("sizes-exercise-plan", new ExercisePlan()),
        new OpenQuestion("sizes-question-table"));
  }

  @Override
  public List<Fact> facts() {
    return ModelSizesFacts.all();
  }
}
