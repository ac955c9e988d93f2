package forwardpass.lessons.transformerblock;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** What is inside a block. */
public final class TransformerBlockChapter implements Chapter {
  @Override
  public String id() {
    return "transformer-block";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new ResidualSum(),
        new WorkedLesson(new LayerNormByHand()),
        new WorkedLesson(new RmsNormByHand()),
        new NormsFigure(),
        new BendCurves(),
        new WorkedLesson(new MlpByHand()),
        new WorkedLesson(new SwigluByHand()),
        new WholeBlock(),
        new ExerciseLesson("block-exercise-layer-norm", new ExerciseLayerNorm()),
        new ExerciseLesson("block-exercise-rms", new ExerciseRms()),
        new ExerciseLesson("block-exercise-same", new ExerciseSame()),
        new ExerciseLesson("block-exercise-bend", new ExerciseBend()),
        new ExerciseLesson("block-exercise-swiglu", new ExerciseSwiglu()),
        new ExerciseLesson("block-exercise-stream", new ExerciseStream()),
        new ExerciseLesson("block-exercise-neurons", new ExerciseNeurons()),
        new ExerciseLesson("block-exercise-fault", new ExerciseFault()),
        new ExerciseLesson("block-exercise-where", new ExerciseWhere()),
        MendNorm.lesson(),
        new OpenQuestion("block-question-add"),
        new OpenQuestion("block-question-mlp"));
  }

  @Override
  public List<Fact> facts() {
    return TransformerBlockFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(MendNorm.ID, input -> new CodeTask(MendNormSuite.suite(), input)));
  }
}
