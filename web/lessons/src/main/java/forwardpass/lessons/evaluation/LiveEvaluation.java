package forwardpass.lessons.evaluation;

import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.evaluation.Evaluation.Rival;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Job;
import java.util.List;

/**
 * The book's model against a weaker one on minimal pairs: the reader runs it, chooses the rival,
 * and sees what fewer stories would have told.
 */
public final class LiveEvaluation extends WorkPanel<Evaluation> {
  private static final ChoiceParameter RIVAL =
      new ChoiceParameter("rival", "less", List.of("less", "four"));
  private static final ChoiceParameter FIRST =
      new ChoiceParameter("first", "1", List.of("1", "1001", "2001"));
  private static final IntegerParameter STORIES =
      new IntegerParameter("stories", Evaluation.STORIES, 2, Evaluation.STORIES);
  private static final IntegerParameter ITEM =
      new IntegerParameter("item", 11, 1, Evaluation.STORIES * PairItem.A_STORY);

  public LiveEvaluation() {
    // What is set tells how the outcomes are looked at, or where the next run begins.
    super(
        "statistics-evaluation",
        "run",
        Evaluation.CODEC,
        MeasuredPairs.evaluation(),
        Change.GOES_ON,
        RIVAL,
        FIRST,
        STORIES,
        ITEM);
    fieldsAre(RIVAL, FIRST);
  }

  /** All that was read stays until the first story of the run; a part would look like its own. */
  @Override
  protected Evaluation begun(int run, Evaluation shown) {
    return shown.isWhole() ? shown : before();
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return new Job(PairsTask.NAME, parameters.get(FIRST));
  }

  static Rival rival(Parameters parameters) {
    return parameters.get(RIVAL).equals("four") ? Rival.FOUR_BITS : Rival.ONE_BLOCK_LESS;
  }

  /** Whether the stories chosen are others than those that have been read. */
  static boolean isStale(Parameters parameters, Evaluation evaluation) {
    return evaluation.stories() > 0 && Ascii.whole(parameters.get(FIRST)) != evaluation.first();
  }

  /** How many of the stories read are looked at. */
  static int stories(Parameters parameters, Evaluation evaluation) {
    return Math.min(parameters.get(STORIES), evaluation.stories());
  }

  /** The pair that is opened, from 0 on, among those that have been read. */
  static int item(Parameters parameters, Evaluation evaluation) {
    return Math.max(0, Math.min(parameters.get(ITEM), evaluation.outcomes().size()) - 1);
  }

  static Comparison comparison(Parameters parameters, Evaluation evaluation) {
    int pairs = PairItem.A_STORY * stories(parameters, evaluation);
    return evaluation.comparison(pairs, rival(parameters));
  }

  @Override
  protected Panel panel(Parameters parameters, Work<Evaluation> state) {
    return EvaluationView.of(parameters, state);
  }
}
