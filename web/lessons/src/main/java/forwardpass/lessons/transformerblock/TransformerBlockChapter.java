package forwardpass.lessons.transformerblock;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
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
        new BendCurves(),
        new WorkedLesson(new MlpByHand()),
        new WorkedLesson(new SwigluByHand()),
        new ExerciseLesson("block-exercise-bend", new ExerciseBend()),
        new ExerciseLesson("block-exercise-swiglu", new ExerciseSwiglu()),
        new ExerciseLesson("block-exercise-stream", new ExerciseStream()),
        new ExerciseLesson("block-exercise-neurons", new ExerciseNeurons()),
        new OpenQuestion("block-question-add"));
  }

  @Override
  public List<Fact> facts() {
    return TransformerBlockFacts.all();
  }

  @Override
  public List<Fact> measured(Assets assets) {
    return StreamSize.facts(assets::bytes);
  }
}
