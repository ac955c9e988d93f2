package forwardpass.lessons.roofline;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** A page of the chapter on inference: memory or arithmetic. */
public final class RooflineChapter implements Chapter {
  @Override
  public String id() {
    return "roofline";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new RooflineFigure(),
        new MachineDemo(),
        new ExerciseLesson("inference-exercise-roof", new ExerciseRoof()),
        new ExerciseLesson("inference-exercise-token-time", new ExerciseTokenTime()),
        new ExerciseLesson("inference-exercise-which-roof", new ExerciseWhichRoof()),
        new OpenQuestion("inference-question-bits"));
  }

  @Override
  public List<Fact> facts() {
    return RooflineFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(MachineTask.NAME, input -> new MachineTask()));
  }
}
