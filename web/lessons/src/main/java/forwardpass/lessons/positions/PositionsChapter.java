package forwardpass.lessons.positions;

import forwardpass.engine.position.Rotary;
import forwardpass.engine.position.Sinusoids;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** A page of the chapter on the block: how a model is told the order. */
public final class PositionsChapter implements Chapter {
  private static final int WIDTH = 128; // of a head of Llama

  @Override
  public String id() {
    return "positions";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new PositionDots(),
        new WorkedLesson(new SinusoidByHand()),
        new RotaryPlane(),
        new ExerciseLesson("position-exercise-turn", new ExerciseTurn()),
        new ExerciseLesson("position-exercise-apart", new ExerciseApart()),
        new ExerciseLesson("position-exercise-wavelength", new ExerciseWavelength()),
        new ExerciseLesson("position-exercise-peak", new ExercisePeak()),
        MendRotary.lesson(),
        new OpenQuestion("position-question-longer"));
  }

  @Override
  public List<Fact> facts() {
    int last = WIDTH / 2 - 1;
    double turns = 4096 * new Rotary(Sinusoids.BASE).angle(last, WIDTH) / (2 * Math.PI);
    return List.of(
        new Fact("first-wave", Num.fixed(Sinusoids.wavelength(0, WIDTH, Sinusoids.BASE), 2)),
        new Fact(
            "last-wave",
            Num.groupedWhole(Math.floor(Sinusoids.wavelength(last, WIDTH, Sinusoids.BASE) + 0.5))),
        new Fact("last-turns", Num.fixed(turns, 3)));
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(MendRotary.ID, input -> new CodeTask(MendRotarySuite::suite, input)));
  }
}
