package forwardpass.lessons.flashattention;

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

/** A page of the chapter on inference: softmax in tiles. */
public final class FlashAttentionChapter implements Chapter {
  private static final double TOKENS = 8192;
  private static final int TILE = 128;

  @Override
  public String id() {
    return "flash-attention";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new OnlineByHand()),
        new TilesFigure(),
        new ExerciseLesson("inference-exercise-online-max", new ExerciseOnlineMax()),
        new ExerciseLesson("inference-exercise-merge", new ExerciseMerge()),
        new ExerciseLesson("inference-exercise-table", new ExerciseTable()),
        MendOnline.lesson(),
        new OpenQuestion("inference-question-order"));
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact("cells", Num.fixed(TOKENS * TOKENS / 1e6, 0)),
        new Fact("table-mb", Num.fixed(2 * TOKENS * TOKENS / 1e6, 0)),
        new Fact("inputs-mb", Num.fixed(4 * 2 * TOKENS * 128 / 1e6, 1)),
        new Fact("tile-kb", Num.whole(4 * TILE * TILE / 1024)));
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(MendOnline.ID, input -> new CodeTask(MendOnlineSuite::suite, input)));
  }
}
