package forwardpass.lessons.norms;

import forwardpass.engine.block.LayerNorm;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;

/** A page of the chapter on the block: how a vector is brought to size. */
public final class NormsChapter implements Chapter {
  @Override
  public String id() {
    return "norms";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new WorkedLesson(new LayerNormByHand()),
        new WorkedLesson(new RmsNormByHand()),
        new NormsFigure(),
        new ExerciseLesson("block-exercise-layer-norm", new ExerciseLayerNorm()),
        new ExerciseLesson("block-exercise-rms", new ExerciseRms()),
        new ExerciseLesson("block-exercise-same", new ExerciseSame()),
        new ExerciseLesson("block-exercise-fault", new ExerciseFault()),
        MendNorm.lesson());
  }

  @Override
  public List<Fact> facts() {
    LayerNorm.Steps steps =
        LayerNormByHand.steps(
            Parameters.initial(new WorkedLesson(new LayerNormByHand()).parameters()));
    return List.of(
        new Fact("norm-mean", Num.upTo(steps.mean(), 3)),
        new Fact("norm-variance", Num.upTo(steps.variance(), 3)),
        new Fact("norm-root", Num.fixed(steps.deviation(), 3)));
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(MendNorm.ID, input -> new CodeTask(MendNormSuite::suite, input)));
  }
}
