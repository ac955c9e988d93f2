package forwardpass.lessons.tiedhead;

import forwardpass.engine.embedding.EmbeddingTable;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.matrix.ProductSteps;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** A row fetched by a product: the id as a row of zeros with a single 1, times the table. */
public final class OneHotByHand extends Worked {
  private static final double MOST = 9;
  private static final IntegerParameter ID = new IntegerParameter("id", 2, 0, 3);
  private static final MatrixParameter E =
      MatrixParameter.fixed(
          "E",
          Tables.rows(new double[][] {{0.1, 0.3}, {0.9, 0.4}, {-0.3, 0.8}, {0.2, -0.6}}),
          -MOST,
          MOST,
          0.1);

  public OneHotByHand() {
    super("embeddings-one-hot", ID, E);
  }

  @Override
  protected void work(Parameters given, Working work) {
    EmbeddingTable table = new EmbeddingTable(Tables.matrix(given.get(E)));
    int id = given.get(ID);
    work.step("ones").told(Shown.one(Num.whole(id)), Shown.typed(table.oneHot(id).row(0)));
    ProductSteps.rows(work, table.oneHot(id), table.rows());
    work.announce("id", Num.whole(id)).announce("row", Shown.typed(table.product(id).row(0)));
  }
}
