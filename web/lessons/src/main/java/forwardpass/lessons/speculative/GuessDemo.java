package forwardpass.lessons.speculative;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.jobs.WorkPanel;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/** The book's model writes on, and the text itself guesses ahead; accepted guesses are counted. */
public final class GuessDemo extends WorkPanel<Guessed> {
  private static final IntegerParameter DRAFTS = new IntegerParameter("drafts", 4, 1, 16);

  public GuessDemo() {
    super("inference-guesses", "write", Guessed.CODEC, Guessed.NONE, Change.ENDS, DRAFTS);
  }

  @Override
  protected Job job(Parameters parameters, int run) {
    return new Job(GuessTask.NAME, Integer.toString(parameters.get(DRAFTS)));
  }

  @Override
  protected Panel panel(Parameters parameters, Work<Guessed> state) {
    Guessed found = state.result();
    Panel panel = Panel.saying(said(parameters, found));
    if (!found.pieces().isEmpty()) {
      panel.with(text(found)).with(Say.paragraph("legend"));
    }
    panel.verdict();
    if (found.isWhole()) {
      panel.with(Say.paragraph(times(found)));
    }
    return panel.with(
        JobView.of(state.job(), "write", Message.of("write").with("count", Guessed.TOKENS))
            .bar(state.job().isBusy(), found.pieces().size(), Guessed.TOKENS));
  }

  private static Message said(Parameters parameters, Guessed found) {
    if (found.passes() == 0) {
      return Message.of("before").with("drafts", parameters.get(DRAFTS));
    }
    return Message.of(found.same() ? "describe" : "differs")
        .with("tokens", found.pieces().size())
        .with("passes", found.passes())
        .with("proposed", found.proposed())
        .with("accepted", found.accepted())
        .with("each", Num.fixed((double) found.pieces().size() / found.passes(), 2));
  }

  /** Times come from a clock, so they are said as text. */
  private static Message times(Guessed found) {
    return Message.of("times")
        .with("alone", Decimal.fixed(found.alone() / 1000.0, 2))
        .with("guessing", Decimal.fixed(found.guessing() / 1000.0, 2));
  }

  private static View text(Guessed found) {
    return words -> {
      List<Node> nodes = new ArrayList<>();
      for (String piece : found.pieces()) {
        Text text = new Text(piece.substring(1));
        nodes.add(
            Element.of(
                piece.charAt(0) == Guessed.MARK ? "mark" : "span", "guessed", List.of(text)));
      }
      return Element.of("p", "guessed-text", nodes);
    };
  }
}
