package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Pca;
import forwardpass.engine.vectors.Analogy;
import forwardpass.engine.vectors.Neighbour;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.jobs.FetchFigure;
import forwardpass.lessons.jobs.Fetched;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * One word less another plus a third, and the words nearest to that: all of them, and without the
 * three. Beside them the neighbours of the first and the third alone, which the arithmetic has to
 * beat.
 */
public final class WordArithmetic extends FetchFigure<WordVectors>
    implements PanelLesson<Fetched<WordVectors>> {
  private static final int COUNT = 5;
  private static final int MOST_LETTERS = 24;
  private static final TextParameter A = TextParameter.free("a", "king", MOST_LETTERS);
  private static final TextParameter B = TextParameter.free("b", "man", MOST_LETTERS);
  private static final TextParameter C = TextParameter.free("c", "woman", MOST_LETTERS);

  public WordArithmetic() {
    super("embeddings-analogy", WordTable.ASSET, A, B, C);
  }

  @Override
  protected WordVectors read(byte[] file) {
    return WordVectors.of(file);
  }

  @Override
  public Panel panel(Parameters parameters, Fetched<WordVectors> state) {
    WordVectors vectors = state.value();
    if (vectors == null) {
      return Panel.saying(waiting(state)).with(asking(state));
    }
    for (TextParameter word : List.of(A, B, C)) {
      if (WordTable.index(vectors, parameters.get(word)) < 0) {
        Message unknown =
            Message.of("unknown")
                .with("word", new Text(Blanks.strip(parameters.get(word))))
                .with("size", Num.grouped(vectors.size()));
        return Panel.saying(unknown).error();
      }
    }
    return answered(
        vectors,
        WordTable.index(vectors, parameters.get(A)),
        WordTable.index(vectors, parameters.get(B)),
        WordTable.index(vectors, parameters.get(C)));
  }

  private static Panel answered(WordVectors vectors, int a, int b, int c) {
    double[] target = Analogy.target(vectors.vector(a), vectors.vector(b), vectors.vector(c));
    List<Neighbour> all = vectors.nearest(target, COUNT);
    List<Neighbour> others = vectors.nearest(target, COUNT, a, b, c);
    List<Neighbour> alone = vectors.nearest(vectors.vector(a), COUNT, a);
    List<Neighbour> other = vectors.nearest(vectors.vector(c), COUNT, c);
    int answer = others.get(0).index();
    double[][] corners = {
      WordTable.unit(vectors, b),
      WordTable.unit(vectors, a),
      WordTable.unit(vectors, c),
      WordTable.unit(vectors, answer)
    };
    Pca pca = Pca.of(Matrix.of(corners));
    double[] ratios = pca.explainedRatios();
    double share = 100 * (ratios[0] + ratios[1]);
    ArithmeticPicture picture =
        new ArithmeticPicture(
            List.of(vectors.word(b), vectors.word(a), vectors.word(c), vectors.word(answer)),
            pca.project(Matrix.of(corners), 2),
            pca.project(Matrix.of(new double[][] {target}), 2).row(0));
    return Panel.saying(
            Message.of("describe")
                .with("a", vectors.word(a))
                .with("b", vectors.word(b))
                .with("c", vectors.word(c)))
        .announce("all", all.get(0).word())
        .announce("others", others.get(0).word())
        .announce("alone", alone.get(0).word())
        .announce("other", other.get(0).word())
        .announce("share", Num.fixed(share, 0))
        .verdict()
        .table(lists(vectors.word(a), vectors.word(c), List.of(all, others, alone, other)))
        .figure(picture, picture.table());
  }

  private static TableBuilder lists(String a, String c, List<List<Neighbour>> columns) {
    TableBuilder table =
        TableBuilder.of("lists.caption", "lists.place", "lists.all", "lists.others")
            .column(Message.of("lists.alone").with("word", a))
            .column(Message.of("lists.alone").with("word", c));
    for (int i = 0; i < COUNT; i++) {
      TableBuilder.Row row = table.row(i).given(Num.whole(i + 1));
      for (List<Neighbour> column : columns) {
        row.cell(named(column.get(i)));
      }
    }
    return table;
  }

  private static View named(Neighbour near) {
    return Group.of(
        "", new Leaf(new Text(near.word() + " ")), new Live(Num.fixed(near.cosine(), 2)));
  }
}
