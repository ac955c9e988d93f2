package forwardpass.lessons.honestbets;

import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * A text of the reader's, coded with the probabilities of the book's own model and read back from
 * the bits. The first one is coded when the page is printed.
 */
public final class CodeText extends SentenceFigure<Coded> {
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "Once upon a time there was a little girl. She was happy.",
          Sentence.MAX_BYTES,
          Sentence::parse);

  public CodeText() {
    super("cross-entropy-code", Coded.CODEC, CodeTask.NAME, TEXT, TEXT);
  }

  @Override
  public View view(Parameters parameters, SentenceState<Coded> state) {
    return CodeView.of(state, isStale(parameters, TEXT, state));
  }

  @Override
  public List<Named> named(Parameters parameters, SentenceState<Coded> state) {
    Coded coded = state.result();
    int bytes = coded == null ? 0 : coded.byteBits();
    int code = coded == null ? 0 : coded.code().length();
    double surprise = coded == null ? 0 : coded.surprise();
    return List.of(
        Named.of("bytes", Num.grouped(bytes)),
        Named.of("surprise", Num.fixed(surprise, 1)),
        Named.of("code", Num.grouped(code)));
  }

  @Override
  protected Message outcome(Parameters parameters, Coded coded) {
    return CodeView.outcome(coded);
  }
}
