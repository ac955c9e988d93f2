package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.gradientdescent.backprop.BackpropLessons;
import forwardpass.lessons.gradientdescent.landscape.Landscape;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.ArrayList;
import java.util.List;

/** Gradient descent: rolling downhill, and backpropagation. */
public final class GradientDescentChapter implements Chapter {
  @Override
  public String id() {
    return "gradient-descent";
  }

  @Override
  public List<Lesson<?>> lessons() {
    List<Lesson<?>> all = new ArrayList<>(BackpropLessons.all());
    all.addAll(own());
    return all;
  }

  private static List<Lesson<?>> own() {
    return List.of(
        new WorkedLesson(new OneStep()),
        new DescentLine(),
        new LoopFigure(),
        new WorkedLesson(new AdamByHand()),
        new Landscape(),
        new ScheduleFigure(),
        new WorkedLesson(new ClipByHand()),
        new ExerciseLesson("gradient-descent-exercise-step", new ExerciseStep()),
        new ExerciseLesson("gradient-descent-exercise-count", new ExerciseCount()),
        new ExerciseLesson("gradient-descent-exercise-two-steps", new ExerciseTwoSteps()),
        new ExerciseLesson("gradient-descent-exercise-edge", new ExerciseEdge()),
        new ExerciseLesson("gradient-descent-exercise-epoch", new ExerciseEpoch()),
        new ExerciseLesson("gradient-descent-exercise-noise", new ExerciseNoise()),
        new ExerciseLesson("gradient-descent-exercise-velocity", new ExerciseVelocity()),
        new ExerciseLesson("gradient-descent-exercise-adam-first", new ExerciseAdamFirst()),
        new ExerciseLesson("gradient-descent-exercise-adam-mean", new ExerciseAdamMean()),
        new ExerciseLesson("gradient-descent-exercise-clip", new ExerciseClip()),
        new ExerciseLesson("gradient-descent-exercise-schedule", new ExerciseSchedule()),
        new ExerciseLesson("gradient-descent-exercise-memory", new ExerciseMemory()),
        new ExerciseLesson("gradient-descent-exercise-two-rates", new ExerciseTwoRates()),
        MendAdam.lesson(),
        new ExerciseLesson("gradient-descent-question-zero-grad", new QuestionZeroGrad()),
        new ExerciseLesson("gradient-descent-question-runaway", new QuestionRunaway()),
        new OpenQuestion("gradient-descent-question-why-divide"));
  }

  @Override
  public List<Fact> facts() {
    return GradientDescentFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    List<TaskKind> all = new ArrayList<>(BackpropLessons.tasks());
    all.add(new TaskKind(MendAdam.ID, input -> new CodeTask(MendAdamSuite.suite(), input)));
    return all;
  }
}
