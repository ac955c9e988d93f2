package forwardpass.lessons.ownmodel;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** A page of the chapter on the forward pass: a model of the reader's own, opened in the page. */
public final class OwnModelChapter implements Chapter {
  @Override
  public String id() {
    return "own-model";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new OwnModel(),
        new OwnReading(),
        new OwnWriting(),
        new ExerciseLesson("own-model-exercise-count", new ExerciseConfig()),
        new ExerciseLesson("own-model-exercise-bytes", new ExerciseBytes()),
        new ExerciseLesson("own-model-exercise-missing", new ExerciseMissing()),
        new OpenQuestion("own-model-question-pickle"));
  }

  @Override
  public List<Fact> facts() {
    return OwnModelFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(OpenTask.NAME, OpenTask::new),
        new TaskKind(ReadTask.NAME, ReadTask::new),
        new TaskKind(WriteTask.NAME, WriteTask::new));
  }
}
