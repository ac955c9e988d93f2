package forwardpass.lessons.modelsizes;

import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** Choose layers and width of a model of GPT-2's plan, so that it has a given size. */
final class ExercisePlan implements Exercise {
  private static final int[] MILLIONS = {350, 200, 500, 800};

  /** A plan for each of the sizes: layers, width. */
  private static final double[][] PLANS = {{24, 1024}, {18, 832}, {28, 1152}, {36, 1280}};

  private static final double WITHIN = 0.05;

  @Override
  public void ask(Given given) {
    int choice = given.integer(0, 0, MILLIONS.length - 1);
    int millions = given.show("millions", MILLIONS[choice]);
    double[] plan = PLANS[choice];
    Trial near =
        Trial.holds(
                "built.missed", built -> Math.abs(GptPlan.millions(built) / millions - 1) <= WITHIN)
            .saying("count", GptPlan::millions, 1);
    given.asksToBuild(Trial.holds("built.misfit", GptPlan::isPossible).and(near), 0, plan).hints(3);
    given.result("count", GptPlan.millions(plan), 1);
    given.result("layers", plan[0], 0);
    given.result("width", plan[1], 0);
    double tableLeftOut = Math.floor(Math.sqrt(millions * 1e6 / 12 / 12) / GptPlan.HEAD);
    given.mistake("forgot", 12, GptPlan.HEAD * tableLeftOut);
    double mlpAlone = (millions * 1e6 - GptPlan.VOCABULARY * 768.0) / (8 * 768 * 768);
    given.mistake("mlp", Math.floor(mlpAlone), 768);
  }
}
