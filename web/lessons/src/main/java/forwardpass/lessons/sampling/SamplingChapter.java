package forwardpass.lessons.sampling;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.inspector.ModelCheckTask;
import forwardpass.lessons.inspector.ModelExercise;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** From logits to the next token: greedy, temperature, cuts, penalties, and their order. */
public final class SamplingChapter implements Chapter {
  static final String TEMPERATURE = "sampling-exercise-temperature";
  static final String LOOP = "sampling-exercise-loop";

  @Override
  public String id() {
    return "sampling";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new KnobsDemo(),
        new WorkedLesson(new TopPByHand()),
        new WorkedLesson(new TypicalByHand()),
        new ExerciseLesson("sampling-exercise-top-k", new ExerciseTopK()),
        new ExerciseLesson("sampling-exercise-top-p", new ExerciseTopP()),
        new ExerciseLesson("sampling-exercise-min-p", new ExerciseMinP()),
        new ExerciseLesson("sampling-exercise-typical", new ExerciseTypical()),
        new ExerciseLesson("sampling-exercise-heat", new ExerciseHeat()),
        new ExerciseLesson("sampling-exercise-build", new ExerciseBuild()),
        new ModelExercise(TEMPERATURE, List.of("t"), 2),
        new ModelExercise(LOOP, List.of("text"), 2),
        MendNucleus.lesson(),
        new OpenQuestion("sampling-question-greedy"),
        new OpenQuestion("sampling-question-order"));
  }

  @Override
  public List<Fact> facts() {
    return SamplingFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(WritingTask.NAME, WritingTask::new),
        new TaskKind(MendNucleus.ID, input -> new CodeTask(MendNucleusSuite::suite, input)),
        new TaskKind(TEMPERATURE, input -> new ModelCheckTask(SamplingChecks::temperature, input)),
        new TaskKind(LOOP, input -> new ModelCheckTask(SamplingChecks::loop, input)));
  }
}
