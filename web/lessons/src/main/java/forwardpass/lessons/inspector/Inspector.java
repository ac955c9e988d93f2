package forwardpass.lessons.inspector;

import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/**
 * The book's model opened on a text of the reader's, at four zooms: the whole, a block, a tensor, a
 * cell. Where one looks is a parameter, so that an address can share it.
 */
public final class Inspector extends SentenceFigure<Inspection> {
  static final String HEAD = "head-";
  public static final String GO = "go ";
  private static final int LONGEST_PLACE = 80;
  private static final int MOST_HEADS = 19; // numbers of heads begin at 0

  private static final TextParameter TEXT =
      new TextParameter(
          "text", "Ben and Mia went to the park. Ben and", Sentence.MAX_BYTES, Sentence::parse);
  private static final TextParameter AT =
      new TextParameter("at", Place.WHOLE.print(), LONGEST_PLACE, Place::parse);

  /** The large map's head, counted over the layers. */
  static final IntegerParameter HEAD_SHOWN = new IntegerParameter("head", 8, 0, MOST_HEADS);

  /** Which token asks: the large map's row that is read out. */
  static final IntegerParameter ROW = new IntegerParameter("row", 11, 0, HeadMaps.MOST_TOKENS - 1);

  public Inspector() {
    super("inspector", Inspection.CODEC, InspectTask.NAME, TEXT, TEXT, AT, HEAD_SHOWN, ROW);
    fieldsAre(TEXT);
  }

  @Override
  protected String asked(Parameters parameters) {
    String text = Sentence.parse(parameters.get(TEXT)).get();
    return Asked.CODEC.encode(new Asked(text, Place.of(parameters.get(AT))));
  }

  @Override
  protected Parameters pressed(Parameters parameters, String action) {
    if (action.startsWith(GO)) {
      return parameters.withText(AT.id(), action.substring(GO.length())).get();
    }
    return action.startsWith(HEAD)
        ? parameters.with(HEAD_SHOWN, Ascii.whole(action.substring(HEAD.length())))
        : parameters;
  }

  /** What pressing something sends that leads to a place. */
  public static String action(Place place) {
    return GO + place.print();
  }

  @Override
  public View view(Parameters parameters, SentenceState<Inspection> state) {
    return new InspectorView(parameters, state, isBehind(parameters, state)).view();
  }

  @Override
  protected Message outcome(Parameters parameters, Inspection inspection) {
    return InspectorView.describe(inspection);
  }
}
