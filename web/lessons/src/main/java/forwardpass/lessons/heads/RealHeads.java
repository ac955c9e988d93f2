package forwardpass.lessons.heads;

import forwardpass.lessons.headmaps.DrawnHeads;
import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * What every head of the book's model attends to in a text of the reader's. The first text is read
 * when the page is printed; the model is fetched when the reader asks about another.
 */
public final class RealHeads extends SentenceFigure<DrawnHeads> {
  private static final int MOST_HEADS = 19; // numbers of heads begin at 0
  static final String HEAD = "head-";
  private static final TextParameter TEXT =
      new TextParameter("text", "Lily saw a big dog. The big", Sentence.MAX_BYTES, Sentence::parse);

  /** The large map's head, counted over the layers. */
  static final IntegerParameter HEAD_SHOWN =
      new IntegerParameter("head", MeasuredHeads.INDUCTION, 0, MOST_HEADS);

  /** Which token asks: the map's row that is read out. */
  static final IntegerParameter ROW = new IntegerParameter("row", 8, 0, HeadMaps.MOST_TOKENS - 1);

  public RealHeads() {
    super("attention-real-heads", DrawnHeads.CODEC, HeadsTask.NAME, TEXT, TEXT, HEAD_SHOWN, ROW);
    fieldsAre(TEXT);
    chooses(HEAD, HEAD_SHOWN);
  }

  /** What pressing a head's small map sends. */
  static String action(int head) {
    return HEAD + head;
  }

  /** Whether the maps are another text's. */
  static boolean isStale(Parameters parameters, SentenceState<DrawnHeads> state) {
    return isStale(parameters, TEXT, state);
  }

  @Override
  public View view(Parameters parameters, SentenceState<DrawnHeads> state) {
    return HeadsView.of(parameters, state);
  }

  @Override
  public List<Named> named(Parameters parameters, SentenceState<DrawnHeads> state) {
    int head = parameters.get(HEAD_SHOWN);
    return List.of(
        Named.of("head", MeasuredHeads.label(head)),
        Named.of("breadth", Num.fixed(MeasuredHeads.of(head).breadth(), 0)));
  }

  @Override
  protected Message outcome(Parameters parameters, DrawnHeads drawn) {
    return HeadsView.describe(parameters, drawn.maps());
  }
}
