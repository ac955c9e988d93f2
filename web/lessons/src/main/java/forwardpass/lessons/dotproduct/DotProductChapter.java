package forwardpass.lessons.dotproduct;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** The dot product: measuring similarity. */
public final class DotProductChapter implements Chapter {
  @Override
  public String id() {
    return "dot-product";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new DotByHand()),
        new MultiplyAdd(),
        new DotShadow(),
        new WorkedLesson(new CosineByHand()),
        new DirectionLength(),
        new ExerciseLesson("dot-exercise-dot", new ExerciseDot()),
        new ExerciseLesson("dot-exercise-perpendicular", new ExercisePerpendicular()),
        new ExerciseLesson("dot-exercise-swap", new ExerciseSwap()),
        new ExerciseLesson("dot-exercise-missing", new ExerciseMissing()),
        new ExerciseLesson("dot-exercise-nearest", new ExerciseNearest()),
        new ExerciseLesson("dot-exercise-parts", new ExerciseParts()),
        new ExerciseLesson("dot-exercise-scale", new ExerciseScale()),
        new ExerciseLesson("dot-exercise-distance", new ExerciseDistance()),
        new ExerciseLesson("dot-exercise-key", new ExerciseKey()),
        new ExerciseLesson("dot-exercise-measures", new ExerciseMeasures()),
        ImplementDot.lesson(),
        new OpenQuestion("dot-question-long-documents"));
  }

  @Override
  public List<Fact> facts() {
    return DotProductFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(ImplementDot.ID, input -> new CodeTask(ImplementDotSuite::suite, input)));
  }
}
