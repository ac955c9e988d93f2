package forwardpass.lessons.attention;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** Attention: a similarity-weighted average. */
public final class AttentionChapter implements Chapter {
  @Override
  public String id() {
    return "attention";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new SoftLookup(),
        new ThreeTokens(),
        new WorkedLesson(new OneRowByHand()),
        new ScoreSpread(),
        new MaskFigure(),
        new Flow(),
        new TwoHeads(),
        new WeightsByHand(),
        new PairsArea(),
        new RealHeads(),
        new ExerciseLesson("attention-exercise-average", new ExerciseAverage()),
        new ExerciseLesson("attention-exercise-sqrt", new ExerciseSqrt()),
        new ExerciseLesson("attention-exercise-masked", new ExerciseMasked()),
        new ExerciseLesson("attention-exercise-dk", new ExerciseDk()),
        new ExerciseLesson("attention-exercise-count", new ExerciseCount()),
        new ExerciseLesson("attention-exercise-shapes", new ExerciseShapes()),
        new ExerciseLesson("attention-exercise-memory", new ExerciseMemory()),
        new ExerciseLesson("attention-exercise-query", new ExerciseQuery()),
        new ExerciseLesson("attention-exercise-sharp", new ExerciseSharp()),
        new ExerciseLesson("attention-exercise-diagnose", new ExerciseDiagnose()),
        MendAttention.lesson(),
        new ExerciseLesson("attention-question-inside", new QuestionInside()),
        new OpenQuestion("attention-question-order"),
        new OpenQuestion("attention-question-three"),
        new OpenQuestion("attention-question-ahead"));
  }

  @Override
  public List<Fact> facts() {
    return AttentionFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(SpreadTask.NAME, SpreadTask::new),
        new TaskKind(HeadsTask.NAME, HeadsTask::new),
        new TaskKind(MendAttention.ID, input -> new CodeTask(MendAttentionSuite.suite(), input)));
  }
}
