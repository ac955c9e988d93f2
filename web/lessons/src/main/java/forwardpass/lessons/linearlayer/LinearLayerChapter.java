package forwardpass.lessons.linearlayer;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.matrix.MatmulByHand;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** A linear layer: a product and a bias, and the transposes that code needs for it. */
public final class LinearLayerChapter implements Chapter {
  @Override
  public String id() {
    return "linear-layer";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new TransposeByHand()),
        new WorkedLesson(new LinearByHand()),
        new ShapeRule(),
        new WorkedLesson(MatmulByHand.scores()),
        new ExerciseLesson("matrices-exercise-transpose", new ExerciseTranspose()),
        new ExerciseLesson("matrices-exercise-parameters", new ExerciseParameters()),
        new OpenQuestion("matrices-question-collapse"));
  }

  @Override
  public List<Fact> facts() {
    return LinearLayerFacts.all();
  }
}
