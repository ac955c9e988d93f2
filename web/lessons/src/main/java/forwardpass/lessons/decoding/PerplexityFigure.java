package forwardpass.lessons.decoding;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A text of the reader's: what each token of it costs the model, and the perplexity of all. */
public final class PerplexityFigure extends ScoredFigure {
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "Tom was happy. He had a red ball. He liked to eat the moon.",
          Sentence.MAX_BYTES,
          Sentence::parse);

  public PerplexityFigure() {
    super("decoding-perplexity", TEXT);
  }

  @Override
  View drawn(Scored scored) {
    return new ScoredText(scored);
  }

  @Override
  public List<Named> named(Parameters parameters, SentenceState<Scored> state) {
    Scored scored = state.result();
    return List.of(
        Named.of(
            "perplexity", scored == null ? new Text("\u2026") : Num.fixed(scored.perplexity(), 2)));
  }

  @Override
  protected Message outcome(Parameters parameters, Scored scored) {
    return Message.of("outcome")
        .with("count", scored.size())
        .with("cost", Num.fixed(scored.cost(), 2))
        .with("p", Num.scientific(Exp.exp(-scored.cost()), 1))
        .with("mean", Num.fixed(scored.cost() / scored.size(), 2))
        .with("perplexity", Num.fixed(scored.perplexity(), 2));
  }
}
