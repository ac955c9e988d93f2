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
        new LinearAlgebraLab(),
        new ExerciseLesson<>(new ExerciseMagnitude()),
        new ExerciseLesson<>(new ExerciseDifference()),
        new ExerciseLesson<>(new ExerciseScale()),
        new ExerciseLesson<>(new ExerciseDistance()),
        new ExerciseLesson<>(new ExerciseUnit()),
        new ExerciseLesson<>(new ExerciseEntries()),
        new ExerciseLesson<>(new ExerciseManyEqual()),
        new OpenQuestion("vectors-question-integers"));
  }

  @Override
  public List<Fact> facts() {
    return VectorsFacts.all();
  }
}
