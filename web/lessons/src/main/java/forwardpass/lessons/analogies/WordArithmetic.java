package forwardpass.lessons.analogies;

import forwardpass.engine.vectors.Analogy;
import forwardpass.engine.vectors.Neighbour;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * One word less another plus a third, and the words nearest to that: all of them, and without the
 * three. Beside them the neighbours of the first and the third alone, which the arithmetic has to
 * beat.
 */
public final class WordArithmetic extends WordsFigure {
  private static final int COUNT = 5;
  private static final int MOST_LETTERS = 24;
  private static final TextParameter A = TextParameter.free("a", "king", MOST_LETTERS);
  private static final TextParameter B = TextParameter.free("b", "man", MOST_LETTERS);
  private static final TextParameter C = TextParameter.free("c", "woman", MOST_LETTERS);

  public WordArithmetic() {
    super("embeddings-analogy", A, B, C);
  }

  @Override
  Panel panel(Parameters parameters, WordVectors vectors) {
    List<TextParameter> words = List.of(A, B, C);
    int[] at = new int[words.size()];
    for (int i = 0; i < at.length; i++) {
      String word = parameters.get(words.get(i));
      at[i] = WordTable.index(vectors, word);
      if (at[i] < 0) {
        return Panel.saying("unknown")
            .announce("word", Blanks.strip(word))
            .announce("size", Num.grouped(vectors.size()))
            .error();
      }
    }
    return answered(vectors, at[0], at[1], at[2]);
  }

  private static Panel answered(WordVectors vectors, int a, int b, int c) {
    double[] target = Analogy.target(vectors.vector(a), vectors.vector(b), vectors.vector(c));
    List<Neighbour> all = vectors.nearest(target, COUNT);
    List<Neighbour> others = vectors.nearest(target, COUNT, a, b, c);
    List<Neighbour> alone = vectors.nearest(vectors.vector(a), COUNT, a);
    List<Neighbour> other = vectors.nearest(vectors.vector(c), COUNT, c);
    ArithmeticPicture picture =
        ArithmeticPicture.of(vectors, new int[] {b, a, c, others.get(0).index()}, target);
    return Panel.saying("describe")
        .announce("a", vectors.word(a))
        .announce("b", vectors.word(b))
        .announce("c", vectors.word(c))
        .announce("all", all.get(0).word())
        .announce("others", others.get(0).word())
        .announce("alone", alone.get(0).word())
        .announce("other", other.get(0).word())
        .announce("share", Num.fixed(100 * picture.share(), 0))
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
        Neighbour near = column.get(i);
        row.cell(Live.of(near.word(), Num.fixed(near.cosine(), 2)));
      }
    }
    return table;
  }
}
