package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A picture, and the best one of a chosen rank. The decomposition is made once and kept. */
public final class PictureRank implements Lesson<PictureRank.Decomposed> {
  static final NumberParameter K = new NumberParameter("k", 4.0, 0, Lighthouse.SIZE, 1);

  /** The picture and its decomposition, neither of which ever changes. */
  public record Decomposed(Matrix picture, Svd svd) {}

  @Override
  public String id() {
    return "matrices-picture";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(K);
  }

  @Override
  public Decomposed init(Parameters parameters) {
    Matrix picture = Lighthouse.picture();
    return new Decomposed(picture, Svd.of(picture));
  }

  @Override
  public Update<Decomposed> update(Parameters parameters, Decomposed state, Event event) {
    return Update.of(parameters, state);
  }

  private static int rank(Parameters parameters) {
    return (int) Rounding.rint(parameters.get(K));
  }

  static double relativeError(Svd svd, int rank) {
    return svd.approximationError(rank) / svd.approximationError(0);
  }

  @Override
  public View view(Parameters parameters, Decomposed state) {
    int rank = rank(parameters);
    int numbers = rank * (2 * Lighthouse.SIZE + 1);
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
                .with("numbers", Num.grouped(numbers))
                .with("all", Num.grouped(Lighthouse.SIZE * Lighthouse.SIZE))
                .with("error", percent(relativeError(state.svd(), rank)))));
  }

  private static Num percent(double share) {
    return Num.fixed(100 * share, 1);
  }

  private static DataTable table(Svd svd) {
    List<DataTable.Row> rows = new ArrayList<>();
    double[] s = svd.s();
    for (int i = 0; i < 12; i++) {
      rows.add(
          DataTable.Row.of(
              i,
              new Leaf(Num.whole(i + 1)),
              new Live(Num.fixed(s[i], 3)),
              new Live(percent(relativeError(svd, i + 1)))));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("table.layer"), Message.of("table.value"), Message.of("table.error")),
        rows);
  }

  @Override
  public Message announcement(Parameters parameters, Decomposed state) {
    int rank = rank(parameters);
    return Message.of("describe")
        .with("k", rank)
        .with("error", percent(relativeError(state.svd(), rank)));
  }
}
