package forwardpass.lessons.embeddings;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;
import java.util.function.Function;

/** What stands in the table of the book's model, measured when the book is built. */
final class MeasuredRows {
  /** A byte that no text in UTF-8 has, so that its token was never read. */
  private static final int NO_BYTE = 0xFF;

  private static final double SAME = 0.99;
  private static final double CUT = 1e4; // digits that are shown of the lowest, not rounded up

  private MeasuredRows() {}

  static List<Fact> facts(Function<String, byte[]> files) {
    BookModel model = BookModel.load(new ArrayBackend(), files);
    TokenNeighbours table = TokenNeighbours.of(model);
    double[] cosines = table.cosines(NO_BYTE);
    int unread = 0;
    int bytes = 0;
    double lowest = 1;
    double unreadNorm = 0;
    double otherNorm = 0;
    for (int id = 0; id < cosines.length; id++) {
      double norm = Vectors.norm(table.row(id));
      if (cosines[id] > SAME) {
        unread++;
        bytes += id <= NO_BYTE ? 1 : 0;
        lowest = Math.min(lowest, cosines[id]);
        unreadNorm += norm;
      } else {
        otherNorm += norm;
      }
    }
    return List.of(
        new Fact("book-V", Num.grouped(model.shipped().config().vocabSize())),
        new Fact("book-D", Num.whole(model.shipped().config().dModel())),
        new Fact("the-id", Num.whole(model.tokens(" the").get(0))),
        new Fact("dog-id", Num.whole(model.tokens(" dog").get(0))),
        new Fact("unread", Num.whole(unread)),
        new Fact("unread-bytes", Num.whole(bytes)),
        new Fact("unread-cosine", Num.fixed(Math.floor(lowest * CUT) / CUT, 4)),
        new Fact("unread-norm", Num.fixed(unreadNorm / unread, 2)),
        new Fact("other-norm", Num.fixed(otherNorm / (cosines.length - unread), 2)),
        new Fact("king-pieces", Num.whole(model.tokens(" king").size())));
  }
}
