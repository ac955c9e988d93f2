package forwardpass.lessons.quantization;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.inspector.ModelCheckTask;
import forwardpass.lessons.inspector.ModelExercise;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** A page of the chapter on inference: fewer bits. */
public final class QuantizationChapter implements Chapter {
  @Override
  public String id() {
    return "quantization";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new IntByHand()),
        new WorkedLesson(new MxByHand()),
        new FormatsTable(),
        new QuantizationDemo(),
        new ExerciseLesson("inference-exercise-int8", new ExerciseInt8()),
        new ExerciseLesson("inference-exercise-mx", new ExerciseMx()),
        new ExerciseLesson("inference-exercise-group", new ExerciseBits()),
        new ModelExercise(MixCheck.ID, List.of("bits"), 2),
        new OpenQuestion("inference-question-outlier"));
  }

  @Override
  public List<Fact> facts() {
    return QuantizationFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(QuantizeTask.NAME, QuantizeTask::new),
        new TaskKind(MixCheck.ID, input -> new ModelCheckTask(MixCheck::of, input)));
  }
}
