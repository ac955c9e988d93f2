package forwardpass.lessons.flashattention;

import forwardpass.engine.attention.OnlineSoftmax;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Eight scores in tiles: what is kept after each, and the result it would give so far. */
public final class TilesFigure extends PanelFigure {
  private static final VectorParameter SCORES =
      VectorParameter.fixed("scores", -30, 30, 0.1, 0.5, 1, -1, 2, 1.5, 0, 3, 2);
  private static final VectorParameter VALUES =
      VectorParameter.fixed("values", -9, 9, 0.5, 3, -2, 5, 1, 4, -4, 6, 2);
  private static final IntegerParameter SIZE = new IntegerParameter("size", 3, 1, 8);

  public TilesFigure() {
    super("inference-tiles", SIZE, SCORES, VALUES);
    fieldsAre(SIZE, SCORES, VALUES);
  }

  /** What is kept after each tile. */
  private static List<OnlineSoftmax> states(double[] scores, double[] values, int size) {
    List<OnlineSoftmax> states = new ArrayList<>();
    OnlineSoftmax state = OnlineSoftmax.start(1);
    for (int from = 0; from < scores.length; from += size) {
      int to = Math.min(scores.length, from + size);
      double[] tile = Arrays.copyOfRange(values, from, to);
      state =
          state.with(Arrays.copyOfRange(scores, from, to), Matrix.ofRowMajor(to - from, 1, tile));
      states.add(state);
    }
    return states;
  }

  private static double whole(double[] scores, double[] values) {
    double[] weights = Softmax.softmax(scores);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] scores = parameters.array(SCORES);
    double[] values = parameters.array(VALUES);
    int size = parameters.get(SIZE);
    List<OnlineSoftmax> states = states(scores, values, size);
    double whole = whole(scores, values);
    double[] places = new double[states.size()];
    double[] outputs = new double[states.size()];
    TableBuilder table =
        TableBuilder.of(
            "table.caption",
            "table.tile",
            "table.max",
            "table.factor",
            "table.sum",
            "table.mix",
            "table.output");
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < places.length; i++) {
      OnlineSoftmax state = states.get(i);
      places[i] = Math.min(scores.length, (i + 1) * size);
      outputs[i] = state.output()[0];
      TableBuilder.Row row = table.row(i).given(Num.whole(i + 1)).upTo(1, state.max());
      if (i == 0) {
        row.said("none");
      } else {
        row.fixed(4, Exp.exp(before - state.max()));
      }
      row.fixed(4, state.sum(), state.weighted()[0], outputs[i]);
      before = state.max();
    }
    double last = outputs[outputs.length - 1];
    return Panel.saying("describe")
        .announce("tiles", Num.whole(states.size()), "")
        .announce("size", Num.whole(size))
        .announce("output", Num.fixed(last, 4), "output")
        .announce("whole", Num.fixed(whole, 4), "")
        .figure(new TilesPicture(places, outputs, whole), table)
        .verdict();
  }
}
