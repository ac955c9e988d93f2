package forwardpass.lessons.decoding;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** A page of the chapter on sampling: loops, beam search, and how likely a whole text is. */
public final class DecodingChapter implements Chapter {
  @Override
  public String id() {
    return "decoding";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new LoopFigure(),
        new WorkedLesson(new PenaltiesByHand()),
        new BeamDemo(),
        new PerplexityFigure(),
        new ExerciseLesson("sampling-exercise-penalty", new ExercisePenalty()),
        new ExerciseLesson("sampling-exercise-presence", new ExercisePresence()),
        new ExerciseLesson("sampling-exercise-beam", new ExerciseBeam()),
        new ExerciseLesson("sampling-exercise-length", new ExerciseLength()),
        new ExerciseLesson("sampling-exercise-whole", new ExerciseWhole()),
        new ExerciseLesson("sampling-exercise-perplexity", new ExercisePerplexity()),
        new OpenQuestion("sampling-question-beam"));
  }

  @Override
  public List<Fact> facts() {
    return DecodingFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(ScoreTask.NAME, ScoreTask::new), new TaskKind(BeamTask.NAME, BeamTask::new));
  }
}
