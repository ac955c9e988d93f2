package forwardpass.lessons.embeddings;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.work.ModelAnswer;
import java.util.ArrayList;
import java.util.List;

/** Looks up the rows of a text's tokens in the model's table, and the tokens nearest to each. */
public final class RowsTask extends ModelAnswer {
  public static final String NAME = "embeddings-rows";
  private static final int NEAREST = 5;
  private static final int DIGITS = 4;

  private final String text;

  public RowsTask(String text) {
    this.text = text;
  }

  @Override
  protected String answer(BookModel model) {
    return RowMaps.CODEC.encode(maps(model));
  }

  private RowMaps maps(BookModel model) {
    TokenNeighbours table = TokenNeighbours.of(model);
    List<Integer> ids = model.tokens(text);
    List<RowMaps.Token> tokens = new ArrayList<>();
    for (int id : ids.subList(0, Math.min(ids.size(), RowMaps.MOST_TOKENS))) {
      tokens.add(token(model, table, id));
    }
    return new RowMaps(text, ids.size(), tokens, model.shipped().config().dModel());
  }

  private static RowMaps.Token token(BookModel model, TokenNeighbours table, int id) {
    double[] row = table.row(id);
    double norm = Decimal.valueOf(Decimal.significant(Vectors.norm(row), DIGITS));
    return new RowMaps.Token(
        model.piece(id), id, norm, RowMaps.letters(row), nearest(model, table, id, NEAREST));
  }

  /** The tokens nearest to one, with their cosines. */
  public static List<Near> nearest(BookModel model, TokenNeighbours table, int id, int count) {
    double[] cosines = table.cosines(id);
    List<Near> nearest = new ArrayList<>();
    for (int near : table.nearest(id, count)) {
      nearest.add(Near.carried(model.piece(near), cosines[near]));
    }
    return nearest;
  }
}
