package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.inspector.Inspector;
import forwardpass.lessons.inspector.Marks;
import forwardpass.lessons.inspector.Place;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * The book's model opened backwards: a loss on a text of the reader's, and its gradient by every
 * number. Where one looks is a parameter, so that an address can share it.
 */
public final class GradientInspector extends SentenceFigure<WayBack> {
  static final String AFTER = "after ";
  static final String BACK = "back ";
  static final String CHECK = "nudge";
  private static final int LONGEST_PLACE = 80;

  private static final TextParameter TEXT =
      new TextParameter(
          "text", "Ben and Mia went to the park. Ben and", Sentence.MAX_BYTES, Sentence::parse);
  private static final ChoiceParameter LOSS =
      ChoiceParameter.of("loss", Wanted.TOKEN, Wanted.MEAN, Wanted.POSITION);
  private static final TextParameter NEXT = new TextParameter("next", "Mia", 40, Sentence::parse);
  private static final IntegerParameter POSITION =
      new IntegerParameter("position", 3, 0, HeadMaps.MOST_TOKENS - 1);
  private static final TextParameter AT =
      new TextParameter("at", Place.WHOLE.print(), LONGEST_PLACE, Place::parse);
  private static final IntegerParameter SHOWN = new IntegerParameter("back", 1, 0, 1);
  private static final IntegerParameter CHECKED = new IntegerParameter("nudge", 0, 0, 1);

  public GradientInspector() {
    super(
        "inspector-gradients",
        WayBack.CODEC,
        WayBackTask.NAME,
        TEXT,
        TEXT,
        LOSS,
        NEXT,
        POSITION,
        AT,
        SHOWN,
        CHECKED);
    fieldsAre(TEXT, LOSS, NEXT);
  }

  @Override
  protected String asked(Parameters parameters) {
    return Wanted.CODEC.encode(
        new Wanted(
            Sentence.parse(parameters.get(TEXT)).get(),
            parameters.get(LOSS),
            parameters.get(POSITION),
            Sentence.parse(parameters.get(NEXT)).get(),
            Place.of(parameters.get(AT)),
            parameters.get(SHOWN) == 1,
            parameters.get(CHECKED) == 1));
  }

  @Override
  protected Parameters pressed(Parameters parameters, String action) {
    if (action.startsWith(Inspector.GO)) {
      String place = action.substring(Inspector.GO.length());
      return parameters.withText(AT.id(), place).get().with(CHECKED, 0);
    } else if (action.startsWith(AFTER)) {
      int position = Ascii.whole(action.substring(AFTER.length()));
      return parameters.with(LOSS, Wanted.POSITION).with(POSITION, position);
    } else if (action.startsWith(BACK)) {
      return parameters.with(SHOWN, Ascii.whole(action.substring(BACK.length())));
    }
    return action.equals(CHECK) ? parameters.with(CHECKED, 1) : parameters;
  }

  @Override
  public View view(Parameters parameters, SentenceState<WayBack> state) {
    return new WayBackView(state, isBehind(parameters, state)).view();
  }

  @Override
  public List<Named> named(Parameters parameters, SentenceState<WayBack> state) {
    WayBack shown = state.result();
    int hardest = shown == null ? 0 : Pulls.hardest(shown);
    return List.of(
        Named.of("loss", Num.fixed(shown == null ? 0 : shown.loss(), 3)),
        Named.of("hardest", Marks.text(shown == null ? "" : Pulls.text(shown, hardest))),
        Named.of("pull", Marks.value(shown == null ? 0 : shown.pulls().get(hardest))));
  }

  @Override
  protected Message outcome(Parameters parameters, WayBack shown) {
    return WayBackView.describe(shown);
  }
}
