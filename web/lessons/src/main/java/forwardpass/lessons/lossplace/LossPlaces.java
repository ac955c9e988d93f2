package forwardpass.lessons.lossplace;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;

/**
 * Which rows of the logits are used: all but the last to learn, the last alone to go on writing.
 */
public final class LossPlaces extends PanelFigure {
  private static final String TRAINING = "training";
  private static final ChoiceParameter USE = ChoiceParameter.of("use", TRAINING, "inference");
  private static final int ALL = MeasuredText.TOKENS.size();
  private static final NumberParameter T = new NumberParameter("T", (double) ALL, 2, ALL, 1);

  public LossPlaces() {
    super("forward-loss", USE, T);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int t = (int) Rounding.rint(parameters.get(T));
    boolean trains = parameters.get(USE).equals(TRAINING);
    TableBuilder table =
        TableBuilder.of("table", "column.reads", "column.guess", "column.target", "column.loss");
    double sum = 0;
    for (int at = 0; at < t; at++) {
      MeasuredText here = MeasuredText.TOKENS.get(at);
      boolean judged = trains && at < t - 1;
      TableBuilder.Row row = table.row(at).litWhen(judged || (!trains && at == t - 1));
      row.cell(piece(here)).cell(new Piece(here.guess()));
      if (judged) {
        row.cell(piece(MeasuredText.TOKENS.get(at + 1))).live(Nats.num(here.loss()));
        sum += here.loss();
      } else {
        row.empty(2);
      }
    }
    MeasuredText last = MeasuredText.TOKENS.get(t - 1);
    return Panel.saying(trains ? "trains" : "writes")
        .announce("t", Num.whole(t))
        .announce("judged", t - 1)
        .announce("loss", Nats.num(sum / (t - 1)))
        .announce("guess", new Piece(last.guess()).node())
        .announce("share", Num.fixed(last.share(), 3))
        .table(table)
        .verdict()
        .names("count", Num.whole(t))
        .names("predictions", Num.whole(t - 1));
  }

  /** The token that begins every story has a name in place of a text. */
  private static View piece(MeasuredText here) {
    return here.token().isEmpty() ? Say.inline("begins") : new Piece(here.token());
  }
}
