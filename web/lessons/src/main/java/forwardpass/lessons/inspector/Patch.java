package forwardpass.lessons.inspector;

import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.inspector.TwoReadings.Texts;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/** Two texts side by side, and the first with the second's stream put in at one place. */
public final class Patch extends SentenceFigure<TwoReadings> {
  static final String CELL = "cell ";
  static final String LAYER = "layer ";
  private static final int MOST_LAYERS = 64;

  private static final TextParameter FIRST =
      new TextParameter(
          "text", "Ben and Mia went to the park. Ben and", Sentence.MAX_BYTES, Sentence::parse);
  private static final TextParameter SECOND =
      new TextParameter(
          "other", "Ben and Lily went to the park. Ben and", Sentence.MAX_BYTES, Sentence::parse);

  /** The place that is read out: the block counted first, then the position. */
  static final IntegerParameter PLACE =
      new IntegerParameter("place", 2 * HeadMaps.MOST_TOKENS + 4, 0, 2047);

  /** The block whose tensors stand side by side. */
  static final IntegerParameter SHOWN = new IntegerParameter("layer", 2, 0, MOST_LAYERS);

  /** What is exchanged: one of the activations of every block. */
  private static final ChoiceParameter WHAT =
      ChoiceParameter.of(
          "what",
          "residPre",
          "attnNorm",
          "q",
          "k",
          "v",
          "attnScores",
          "pattern",
          "z",
          "attnOut",
          "residMid",
          "mlpNorm",
          "mlpPre",
          "mlpPost",
          "mlpOut",
          "residPost");

  public Patch() {
    super(
        "inspector-patch",
        TwoReadings.CODEC,
        PatchTask.NAME,
        FIRST,
        FIRST,
        SECOND,
        WHAT,
        PLACE,
        SHOWN);
    fieldsAre(FIRST, SECOND, WHAT);
  }

  @Override
  protected String asked(Parameters parameters) {
    return Texts.CODEC.encode(
        new Texts(
            Sentence.parse(parameters.get(FIRST)).get(),
            Sentence.parse(parameters.get(SECOND)).get(),
            parameters.get(WHAT)));
  }

  @Override
  protected Parameters pressed(Parameters parameters, String action) {
    if (action.startsWith(CELL)) {
      return parameters.with(PLACE, Ascii.whole(action.substring(CELL.length())));
    }
    return action.startsWith(LAYER)
        ? parameters.with(SHOWN, Ascii.whole(action.substring(LAYER.length())))
        : parameters;
  }

  /** The number of a place. */
  static int place(int layer, int position) {
    return layer * HeadMaps.MOST_TOKENS + position;
  }

  @Override
  public View view(Parameters parameters, SentenceState<TwoReadings> state) {
    return new PatchView(parameters, state, isBehind(parameters, state)).view();
  }

  @Override
  protected Message outcome(Parameters parameters, TwoReadings shown) {
    return PatchView.describe(parameters, shown);
  }
}
