package forwardpass.lessons.tiedhead;

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

/** A page of the chapter on embeddings: the table at the model's other end, and its size. */
public final class TiedHeadChapter implements Chapter {
  @Override
  public String id() {
    return "tied-head";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new OneHotByHand()),
        new TableSizes(),
        new ExerciseLesson("embeddings-exercise-size", new ExerciseSize()),
        new ExerciseLesson("embeddings-exercise-tied", new ExerciseTied()),
        new ExerciseLesson("embeddings-exercise-untied", new ExerciseUntied()),
        MendLogits.lesson(),
        new OpenQuestion("embeddings-question-unread"));
  }

  @Override
  public List<Fact> facts() {
    KnownModel gpt2 = KnownModel.ALL.get(1);
    KnownModel llama1 = KnownModel.ALL.get(3);
    KnownModel llama3 = KnownModel.ALL.get(4);
    return List.of(
        new Fact("gpt2-table", Num.groupedWhole(gpt2.table())),
        new Fact("gpt2-share", Num.fixed(100 * gpt2.share(), 0)),
        new Fact("llama1-table", Num.groupedWhole(llama1.table())),
        new Fact("one-hot-work", Num.groupedWhole(llama1.table())),
        new Fact("llama1-share", Num.fixed(100 * llama1.share(), 1)),
        new Fact("llama3-share", Num.fixed(100 * llama3.share(), 0)));
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(MendLogits.ID, input -> new CodeTask(MendLogitsSuite::suite, input)));
  }
}
