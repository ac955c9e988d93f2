package forwardpass.lessons.modelsizes;

import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.cost.ParameterCount;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** Choose layers and width of a model of GPT-2's plan, so that it has a given size. */
final class ExercisePlan implements Exercise {
  private static final int HEAD = 64;
  private static final int[] MILLIONS = {350, 200, 500, 800};

  /** A plan for each of the sizes: layers, width. */
  private static final double[][] PLANS = {{24, 1024}, {18, 832}, {28, 1152}, {36, 1280}};

  private static final double WITHIN = 0.05;

  @Override
  public void ask(Given given) {
    int choice = given.integer(0, 0, MILLIONS.length - 1);
    int millions = given.show("millions", MILLIONS[choice]);
    double[] plan = PLANS[choice];
    Trial fits = ExercisePlan::misfit;
    given.asksToBuild(fits.and(built -> missed(built, millions)), 0, plan).hints(3);
    given.result("count", Num.fixed(count(plan) / 1e6, 1));
    given.result("layers", plan[0], 0);
    given.result("width", plan[1], 0);
    given.mistake("forgot", forgetful(millions));
    given.mistake("mlp", withoutAttention(millions));
  }

  /** A plan that leaves the token table out of the sum: too large by it. */
  private static double[] forgetful(int millions) {
    double width = HEAD * Math.floor(Math.sqrt(millions * 1e6 / 12 / 12) / HEAD);
    return new double[] {12, width};
  }

  /** A plan of width 768 that takes 8 D² for a block, the MLP alone: too large by half. */
  private static double[] withoutAttention(int millions) {
    double width = 768;
    double left = millions * 1e6 - 50_257 * width;
    return new double[] {Math.floor(left / (8 * width * width)), width};
  }

  private static @Nullable Message misfit(double[] built) {
    boolean isPlan =
        built[0] >= 1
            && built[0] <= 200
            && built[0] == Math.floor(built[0])
            && built[1] >= HEAD
            && built[1] <= 8192
            && built[1] / HEAD == Math.floor(built[1] / HEAD);
    return isPlan ? null : Message.of("built.misfit");
  }

  private static @Nullable Message missed(double[] built, int millions) {
    double count = count(built) / 1e6;
    return Math.abs(count / millions - 1) <= WITHIN
        ? null
        : Message.of("built.missed").with("count", Shown.one(Num.fixed(count, 1)));
  }

  private static double count(double[] plan) {
    int width = (int) plan[1];
    ModelSizes sizes = ModelSizes.gpt2(50_257, 1024, (int) plan[0], width / HEAD, width);
    return ParameterCount.of(sizes, ParameterCount.Kind.gpt2()).total();
  }
}
