package forwardpass.lessons.modelsizes;

import forwardpass.engine.cost.ParameterCount;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** A page of the chapter on the block: how large real models are, and where. */
public final class ModelSizesChapter implements Chapter {
  private static final int WIDTH = 768; // GPT-2's

  @Override
  public String id() {
    return "model-sizes";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(
        new ModelTable(),
        new AreasFigure(),
        new ExerciseLesson("sizes-exercise-block", new ExerciseBlock()),
        new ExerciseLesson("sizes-exercise-gate", new ExerciseGate()),
        new ExerciseLesson("sizes-exercise-llama", new ExerciseLlamaBlock()),
        new ExerciseLesson("sizes-exercise-share", new ExerciseShare()),
        new ExerciseLesson("sizes-exercise-plan", new ExercisePlan()),
        new OpenQuestion("sizes-question-table"));
  }

  @Override
  public List<Fact> facts() {
    ParameterCount gpt2 = KnownModel.named("gpt2").count();
    double blocks = 12.0 * 12 * WIDTH * WIDTH;
    return List.of(
        new Fact("square", Num.grouped(WIDTH * WIDTH)),
        new Fact("block", Num.grouped(12 * WIDTH * WIDTH)),
        new Fact("blocks", Num.groupedWhole(blocks)),
        new Fact("table", Num.groupedWhole((double) gpt2.embedding())),
        new Fact("places", Num.groupedWhole((double) gpt2.positions())),
        new Fact("gpt2", Num.groupedWhole((double) gpt2.total())),
        new Fact(
            "rest", Num.groupedWhole(gpt2.total() - gpt2.embedding() - gpt2.positions() - blocks)));
  }
}
