package forwardpass.lessons.speculative;

import forwardpass.engine.sampling.Speculation;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** A page of the chapter on inference: speculative decoding. */
public final class SpeculativeChapter implements Chapter {
  @Override
  public String id() {
    return "speculative";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new GuessDemo(),
        new WorkedLesson(new AcceptByHand()),
        new DraftLengths(),
        new ExerciseLesson("inference-exercise-greedy", new ExerciseGreedy()),
        new ExerciseLesson("inference-exercise-accepted", new ExerciseAccepted()),
        new ExerciseLesson("inference-exercise-per-pass", new ExercisePerPass()),
        new OpenQuestion("inference-question-busy"));
  }

  @Override
  public List<Fact> facts() {
    return List.of(new Fact("four-drafts", Num.fixed(Speculation.tokensPerPass(0.7, 4), 2)));
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(GuessTask.NAME, GuessTask::new));
  }
}
