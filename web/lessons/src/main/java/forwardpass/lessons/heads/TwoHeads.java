package forwardpass.lessons.heads;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.attention.MultiHeadAttention;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.grid.TokenTable;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * Two heads with different jobs on the same letters: one looks at the place before, the other at
 * the same letter earlier. Their findings are put side by side and mixed by W_O.
 */
public final class TwoHeads extends PanelFigure {
  private static final OneHot CODE = new OneHot(3, 6);
  static final TextParameter TEXT =
      new TextParameter("text", "abcab", 6, text -> CODE.parse(text, 2));
  static final NumberParameter SHARP = new NumberParameter("sharp", 12.0, 0, 30, 1);
  static final MatrixParameter WO =
      Grids.parameter(
          "WO",
          0.5,
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}});

  public TwoHeads() {
    super("attention-two-heads", TEXT, SHARP, WO);
  }

  /** The head that looks at the place before: query t matches key t − 1. */
  static AttentionHead previous(double sharp) {
    double[][] wQ = new double[CODE.width()][CODE.places()];
    double[][] wK = new double[CODE.width()][CODE.places()];
    for (int place = 0; place < CODE.places(); place++) {
      wQ[CODE.letters() + place][Math.max(0, place - 1)] = sharp;
      wK[CODE.letters() + place][place] = 1;
    }
    return new AttentionHead(Matrix.of(wQ), Matrix.of(wK), letters());
  }

  /** The head that looks for its own letter, but not at its own place. */
  static AttentionHead same(double sharp) {
    double[] query = new double[CODE.width()];
    for (int i = 0; i < query.length; i++) {
      query[i] = i < CODE.letters() ? sharp : -sharp;
    }
    return new AttentionHead(Matrix.diagonal(query), Matrix.identity(CODE.width()), letters());
  }

  /** Values carry the letter and leave the place behind. */
  private static Matrix letters() {
    double[][] wV = new double[CODE.width()][CODE.letters()];
    for (int letter = 0; letter < CODE.letters(); letter++) {
      wV[letter][letter] = 1;
    }
    return Matrix.of(wV);
  }

  static MultiHeadAttention.Pass pass(Parameters parameters) {
    double sharp = parameters.get(SHARP);
    MultiHeadAttention layer =
        new MultiHeadAttention(List.of(previous(sharp), same(sharp)), Grids.matrix(parameters, WO));
    return layer.of(CODE.of(parameters.get(TEXT)), true);
  }

  /** Says where the last row of each head looks. */
  @Override
  protected Panel panel(Parameters parameters) {
    MultiHeadAttention.Pass pass = pass(parameters);
    List<Message> tokens = OneHot.tokens(parameters.get(TEXT));
    Matrix first = pass.heads().get(0).steps().weights();
    Matrix second = pass.heads().get(1).steps().weights();
    int last = tokens.size() - 1;
    double[] same = second.row(last);
    int best = 0;
    for (int i = 1; i < same.length; i++) {
      best = same[i] > same[best] ? i : best;
    }
    Num before = Num.fixed(first.get(last, last - 1), 2);
    View findings = new TokenTable("value", Message.of("name.both"), tokens, pass.concatenated());
    return Panel.saying("describe")
        .announce("last", last + 1)
        .announce("before", before, "sharp")
        .announce("place", best + 1)
        .announce("same", Num.fixed(same[best], 2), "sharp")
        .with(
            Group.of(
                "pair",
                new TokenTable("prob", Message.of("name.head-1"), tokens, first),
                new TokenTable("prob", Message.of("name.head-2"), tokens, second)))
        .with(
            Group.of(
                "pair",
                findings,
                new TokenTable("act", Message.of("name.out"), tokens, pass.output())))
        .verdict()
        .names("place", Num.whole(best + 1), "text");
  }
}
