package forwardpass.lessons.lab;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** A lab for vectors: what sums and differences do while their arrows move. */
public final class LabChapter implements Chapter {
  @Override
  public String id() {
    return "lab";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new LinearAlgebraLab(),
        new ExerciseLesson("lab-exercise-kept", new ExerciseKept()),
        new ExerciseLesson("lab-exercise-short-sum", new ExerciseShortSum()),
        new OpenQuestion("lab-question-diagonals"));
  }

  @Override
  public List<Fact> facts() {
    double[] across = {10, 0};
    double[] up = {0, 1};
    return List.of(
        new Fact("sum-alike", magnitude(Vectors.add(across, new double[] {1, 0}))),
        new Fact("sum-opposite", magnitude(Vectors.add(across, new double[] {-1, 0}))),
        new Fact("sum-across", magnitude(Vectors.add(across, up))));
  }

  private static Num magnitude(double[] v) {
    return Num.upTo(Vectors.norm(v), 2);
  }
}
