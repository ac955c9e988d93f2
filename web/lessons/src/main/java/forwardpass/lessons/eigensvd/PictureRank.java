package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** A picture, and the best one of a chosen rank. The decomposition is made once and kept. */
public final class PictureRank extends StatefulFigure<PictureRank.Decomposed>
    implements PanelLesson<PictureRank.Decomposed> {
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

  @Override
  public Panel panel(Parameters parameters, Decomposed state) {
    int rank = (int) Rounding.rint(parameters.get(K));
    Svd svd = state.svd();
    Num error = percent(svd.relativeError(rank));
    TableBuilder table =
        TableBuilder.of("table.caption", "table.layer", "table.value", "table.error");
    for (int i = 0; i < 12; i++) {
      Num left = percent(svd.relativeError(i + 1));
      table.row(i).given(Num.whole(i + 1)).fixed(3, svd.s()[i]).live(left);
    }
    Message outcome =
        Message.of("outcome")
            .with("k", rank)
            .with("numbers", Num.grouped(rank * (2 * Lighthouse.SIZE + 1)))
            .with("all", Num.grouped(Lighthouse.SIZE * Lighthouse.SIZE))
            .with("error", error);
    return Panel.saying("describe")
        .announce("k", rank)
        .announce("error", error)
        .figure(new RankPicture(K, state.picture(), svd, rank), table)
        .verdict(outcome);
  }

  private static Num percent(double share) {
    return Num.fixed(100 * share, 1);
  }
}
