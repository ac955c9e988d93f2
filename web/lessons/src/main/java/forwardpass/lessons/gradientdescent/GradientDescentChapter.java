package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Gradient descent: rolling downhill, a step at a time and a mini-batch at a time. */
public final class GradientDescentChapter implements Chapter {
  @Override
  public String id() {
    return "gradient-descent";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new OneStep()),
        new DescentLine(),
        new LoopFigure(),
        new ExerciseLesson("gradient-descent-exercise-step", new ExerciseStep()),
        new ExerciseLesson("gradient-descent-exercise-count", new ExerciseCount()),
        new ExerciseLesson("gradient-descent-exercise-two-steps", new ExerciseTwoSteps()),
        new ExerciseLesson("gradient-descent-exercise-edge", new ExerciseEdge()),
        new ExerciseLesson("gradient-descent-exercise-epoch", new ExerciseEpoch()),
        new ExerciseLesson("gradient-descent-exercise-noise", new ExerciseNoise()),
        new ExerciseLesson("gradient-descent-question-runaway", new QuestionRunaway()));
  }

  @Override
  public List<Fact> facts() {
    return GradientDescentFacts.all();
  }
}
