package forwardpass.lessons.vectors;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Vectors: words as ordered lists of numbers. */
public final class VectorsChapter implements Chapter {
  @Override
  public String id() {
    return "vectors";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new ArrowAndList(),
        new WorkedLesson(new MagnitudeByHand()),
        new WorkedLesson(new DistanceByHand()),
        new WordMap(),
        new ExerciseLesson("vectors-exercise-magnitude", new ExerciseMagnitude()),
        new ExerciseLesson("vectors-exercise-difference", new ExerciseDifference()),
        new ExerciseLesson("vectors-exercise-scale", new ExerciseScale()),
        new ExerciseLesson("vectors-exercise-distance", new ExerciseDistance()),
        new ExerciseLesson("vectors-exercise-unit", new ExerciseUnit()),
        new ExerciseLesson("vectors-exercise-entries", new ExerciseEntries()),
        new ExerciseLesson("vectors-exercise-many-equal", new ExerciseManyEqual()),
        new ExerciseLesson("vectors-exercise-place", new ExercisePlace()),
        new OpenQuestion("vectors-question-integers"));
  }

  @Override
  public List<Fact> facts() {
    return VectorsFacts.all();
  }
}
