package forwardpass.lessons.ownmodel;

import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.ownmodel.Written.End;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;

/** The opened model writes on from a text, token by token. */
public final class OwnWriting extends WorkPanel<Written> {
  private static final TextParameter TEXT =
      new TextParameter("text", "Once upon a time", Sentence.MAX_BYTES, Sentence::parse);
  private static final ChoiceParameter HOW = ChoiceParameter.of("how", "draw", "likeliest");

  public OwnWriting() {
    super("own-model-writing", "write", Written.CODEC, Written.NOTHING, Change.ENDS, TEXT, HOW);
  }

  @Override
  public Job prepared(Parameters parameters) {
    return job(parameters, 0);
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    String text = Sentence.parse(parameters.get(TEXT)).get();
    return WriteTask.job(text, parameters.get(HOW).equals("likeliest"), run);
  }

  @Override
  protected Panel panel(Parameters parameters, Work<Written> state) {
    Written written = state.result();
    Panel panel = Panel.saying(said(written)).in("own-writing");
    panel.with(
        JobView.of(state.job(), "write", Message.of("write"))
            .text(state.job().isBusy(), "span", progress(written)));
    return written.tokens() == 0 ? panel : panel.verdict().with(words -> story(written));
  }

  private static Message progress(Written written) {
    return Message.of("so-far").with("tokens", written.tokens()).with("most", WriteTask.MOST);
  }

  private static Message said(Written written) {
    if (written.tokens() == 0) {
      return Message.of("nothing");
    }
    End end = written.end();
    String why =
        end == End.MARK
            ? "ended"
            : end == End.FULL ? "full" : end == End.ENOUGH ? "enough" : "open";
    return Message.of(why + (written.isBooks() ? ".book" : ".own"))
        .with("tokens", written.tokens());
  }

  private static Node story(Written written) {
    return Element.of(
        "p",
        "own-story",
        Element.of("span", "own-given", new Text(written.given())),
        new Text(written.text()));
  }
}
