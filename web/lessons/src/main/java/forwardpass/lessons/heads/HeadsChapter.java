package forwardpass.lessons.heads;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** A page of the chapter on attention: many heads side by side. */
public final class HeadsChapter implements Chapter {
  @Override
  public String id() {
    return "heads";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new TwoHeads(),
        new WeightsByHand(),
        new PairsArea(),
        new RealHeads(),
        new ExerciseLesson("attention-exercise-dk", new ExerciseDk()),
        new ExerciseLesson("attention-exercise-count", new ExerciseCount()),
        new ExerciseLesson("attention-exercise-shapes", new ExerciseShapes()),
        new ExerciseLesson("attention-exercise-memory", new ExerciseMemory()),
        new ExerciseLesson("attention-exercise-sharp", new ExerciseSharp()),
        MendAttention.lesson(),
        new OpenQuestion("heads-question-one-wide"),
        new OpenQuestion("heads-question-pattern"));
  }

  @Override
  public List<Fact> facts() {
    return HeadsFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(HeadsTask.NAME, HeadsTask::new),
        new TaskKind(MendAttention.ID, input -> new CodeTask(MendAttentionSuite::suite, input)));
  }
}
