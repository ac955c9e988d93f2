package forwardpass.lessons.attention;

import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.grid.TokenTable;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Four tokens' scores, and the weights that follow, with the causal mask or without it. */
public final class MaskFigure extends PanelFigure {
  private static final String ON = "on";
  static final MatrixParameter SCORES =
      Grids.parameter(
          "S",
          0.5,
          new double[][] {{1, 0.5, 2, 0}, {0.5, 1, 1.5, 2}, {1, 2, 0.5, 1}, {0, 1.5, 2, 0.5}});
  static final ChoiceParameter MASK = new ChoiceParameter("mask", ON, List.of("off", ON));

  public MaskFigure() {
    super("attention-mask", MASK, SCORES);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    boolean isOn = parameters.get(MASK).equals(ON);
    Matrix all = Grids.matrix(parameters, SCORES);
    Matrix scores = isOn ? ScaledDotProduct.masked(all) : all;
    Matrix weights = ScaledDotProduct.softmaxRows(scores);
    List<Message> tokens = new ArrayList<>();
    for (int i = 1; i <= scores.rows(); i++) {
      tokens.add(Message.of("token." + i));
    }
    double[] row = weights.row(1);
    Num ahead = Num.fixed(1 - (row[0] + row[1]), 2);
    Num first = Num.fixed(row[0], 2);
    Num own = Num.fixed(row[1], 2);
    return Panel.saying(
            isOn
                ? Message.of("hidden").with("first", first).with("own", own)
                : Message.of("open").with("share", ahead))
        .with(
            Group.of(
                "pair",
                new TokenTable("act", Message.of("name.scores"), tokens, scores),
                new TokenTable("prob", Message.of("name.weights"), tokens, weights)))
        .verdict()
        .names("own", own, "S.5")
        .names("ahead", ahead, "mask");
  }
}
