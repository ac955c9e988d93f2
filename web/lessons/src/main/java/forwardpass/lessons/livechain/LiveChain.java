package forwardpass.lessons.livechain;

import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/**
 * A sentence of the reader's, read by the book's own model: a conditional probability for every
 * token, their product, the sum of their logarithms. The first sentence is read when the page is
 * printed; the model is fetched when the reader asks about another.
 */
public final class LiveChain extends SentenceFigure<Reading> {
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "Once upon a time there was a dog who could read.",
          Sentence.MAX_BYTES,
          Sentence::parse);
  static final IntegerParameter AT = new IntegerParameter("at", 8, 1, Sentence.MAX_BYTES);
  private static final String TOKEN = "token-";

  public LiveChain() {
    super("probability-live-chain", Reading.CODEC, ReadTask.NAME, TEXT, TEXT, AT);
    fieldsAre(TEXT);
    chooses(TOKEN, AT);
  }

  /** What pressing a token sends; places count from 1. */
  static String action(int at) {
    return TOKEN + at;
  }

  /** Whether what is shown is another sentence's. */
  static boolean isStale(Parameters parameters, SentenceState<Reading> state) {
    return isStale(parameters, TEXT, state);
  }

  @Override
  public View view(Parameters parameters, SentenceState<Reading> state) {
    return ChainView.of(parameters, state);
  }

  @Override
  protected Message outcome(Parameters parameters, Reading reading) {
    return Message.of("outcome")
        .with("count", reading.steps().size())
        .with("product", ChainView.product(reading.product()))
        .with("sum", Num.fixed(reading.logSum(), 2));
  }
}
