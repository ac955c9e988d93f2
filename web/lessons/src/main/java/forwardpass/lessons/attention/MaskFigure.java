package forwardpass.lessons.attention;

import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.grid.TokenTable;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Four tokens' scores, and the weights that follow, with the causal mask or without it. */
public final class MaskFigure implements PureLesson {
  private static final String ON = "on";
  static final MatrixParameter SCORES =
      Grids.parameter(
          "S",
          0.5,
          new double[] {1, 0.5, 2, 0},
          new double[] {0.5, 1, 1.5, 2},
          new double[] {1, 2, 0.5, 1},
          new double[] {0, 1.5, 2, 0.5});
  static final ChoiceParameter MASK = new ChoiceParameter("mask", ON, List.of("off", ON));

  @Override
  public String id() {
    return "attention-mask";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(MASK, SCORES);
  }

  private static Matrix scores(Parameters parameters) {
    Matrix scores = Grids.matrix(parameters, SCORES);
    return isOn(parameters) ? ScaledDotProduct.masked(scores) : scores;
  }

  private static boolean isOn(Parameters parameters) {
    return parameters.get(MASK).equals(ON);
  }

  @Override
  public View view(Parameters parameters) {
    Matrix scores = scores(parameters);
    List<Message> tokens = new ArrayList<>();
    for (int i = 1; i <= scores.rows(); i++) {
      tokens.add(Message.of("token." + i));
    }
    return Group.of(
        "",
        Group.of(
            "pair",
            new TokenTable("act", Message.of("name.scores"), tokens, scores),
            new TokenTable(
                "prob", Message.of("name.weights"), tokens, ScaledDotProduct.softmaxRows(scores))),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  /** How much of row 2 goes to what comes later. */
  @Override
  public Message announcement(Parameters parameters) {
    double[] row = ScaledDotProduct.softmaxRows(scores(parameters)).row(1);
    double seen = row[0] + row[1];
    return isOn(parameters)
        ? Message.of("hidden").with("first", Num.fixed(row[0], 2)).with("own", Num.fixed(row[1], 2))
        : Message.of("open").with("share", Num.fixed(1 - seen, 2));
  }
}
