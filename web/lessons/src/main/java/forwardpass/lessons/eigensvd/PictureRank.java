package forwardpass.lessons.eigensvd;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A picture, and the best one of a chosen rank. The decomposition is made once and kept. */
public final class PictureRank extends StatefulFigure<PictureRank.Decomposed> {
  static final NumberParameter K = new NumberParameter("k", 4.0, 0, Lighthouse.SIZE, 1);

  /** The picture and its decomposition, neither of which ever changes. */
  public record Decomposed(Matrix picture, Svd svd) {}

  public PictureRank() {
    super("matrices-picture", null, K);
  }

  @Override
  public Decomposed init(Parameters parameters) {
    Matrix picture = Lighthouse.picture();
    return new Decomposed(picture, Svd.of(picture));
  }

  private static int rank(Parameters parameters) {
    return (int) Rounding.rint(parameters.get(K));
  }

  @Override
  public View view(Parameters parameters, Decomposed state) {
    int rank = rank(parameters);
    return Group.of(
        "",
        new Figure(
            new RankPicture(K, state.picture(), state.svd(), rank),
            announcement(parameters, state),
            table(state.svd())),
        new Say(
            "p",
            "verdict-line",
            Message.of("outcome")
                .with("k", rank)
                .with("numbers", Num.grouped(numbers(rank)))
                .with("all", Num.grouped(Lighthouse.SIZE * Lighthouse.SIZE))
                .with("error", percent(state.svd().relativeError(rank)))));
  }

  /** A column, a row and a strength for each layer. */
  private static int numbers(int rank) {
    return rank * (2 * Lighthouse.SIZE + 1);
  }

  private static Num percent(double share) {
    return Num.fixed(100 * share, 1);
  }

  private static DataTable table(Svd svd) {
    DataTable table = DataTable.of("table.caption", "table.layer", "table.value", "table.error");
    for (int i = 0; i < 12; i++) {
      View value = live(Num.fixed(svd.s()[i], 3));
      View error = live(percent(svd.relativeError(i + 1)));
      table = table.row(i, given(Num.whole(i + 1)), value, error);
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters, Decomposed state) {
    int rank = rank(parameters);
    return List.of(
        Named.of("k", Num.whole(rank)).at("k"),
        Named.of("numbers", Num.grouped(numbers(rank))),
        Named.of("error", percent(state.svd().relativeError(rank))).at("approximation"));
  }

  @Override
  public Message announcement(Parameters parameters, Decomposed state) {
    int rank = rank(parameters);
    return Message.of("describe")
        .with("k", rank)
        .with("error", percent(state.svd().relativeError(rank)));
  }
}
