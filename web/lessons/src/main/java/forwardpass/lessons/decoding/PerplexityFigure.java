package forwardpass.lessons.decoding;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceRow;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A text of the reader's: what each token of it costs the model, and the perplexity of all. */
public final class PerplexityFigure extends SentenceFigure<Scored> {
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "Tom was happy. He had a red ball. He liked to eat the moon.",
          Sentence.MAX_BYTES,
          Sentence::parse);

  public PerplexityFigure() {
    super("decoding-perplexity", Scored.CODEC, ScoreTask.NAME, TEXT, TEXT);
  }

  @Override
  public View view(Parameters parameters, SentenceState<Scored> state) {
    Scored scored = state.result();
    List<View> parts = new ArrayList<>();
    if (scored != null) {
      parts.add(new ScoredText(scored));
    }
    int bytes = scored == null ? 0 : scored.fileBytes();
    parts.add(new SentenceRow(state, isBehind(parameters, state), bytes).view());
    if (scored != null) {
      parts.add(new Say("p", "verdict-line", outcome(parameters, scored)));
    }
    return Group.of("story-view", parts);
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
