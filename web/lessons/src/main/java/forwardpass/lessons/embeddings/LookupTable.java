package forwardpass.lessons.embeddings;

import forwardpass.engine.embedding.EmbeddingTable;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.EditableMatrix;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.grid.TokenTable;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Marked;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A table of six rows, and the rows that a text fetches from it. */
public final class LookupTable extends PanelFigure {
  private static final String ID = "embeddings-lookup";
  static final List<String> VOCABULARY = Among.words("the cat sat on a mat");
  private static final int MOST_TOKENS = 8;
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "the cat sat on the mat",
          60,
          text -> SmallText.known(text, VOCABULARY, MOST_TOKENS));
  private static final IntegerParameter AT = new IntegerParameter("at", 2, 1, MOST_TOKENS);
  private static final MatrixParameter E =
      Grids.parameter(
          "E",
          0.1,
          new double[][] {
            {0.1, 0.3, -0.2},
            {0.9, 0.4, 0.1},
            {-0.3, 0.8, 0.5},
            {0.2, -0.6, 0.4},
            {0.1, 0.2, -0.3},
            {0.7, 0.5, -0.1}
          });

  public LookupTable() {
    super(ID, TEXT, AT, E);
    fieldsAre(TEXT, AT);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    List<String> tokens = SmallText.words(parameters.get(TEXT));
    int[] ids = SmallText.ids(tokens, VOCABULARY);
    EmbeddingTable table = new EmbeddingTable(Grids.matrix(parameters, E));
    Matrix fetched = table.lookup(ids); // [T, D]
    int at = Math.min(parameters.get(AT), ids.length) - 1;
    int numbers = fetched.rows() * fetched.cols();
    return Panel.saying("describe")
        .announce("place", Num.whole(at + 1), "at")
        .announce("token", tokens.get(at))
        .announce("id", Num.whole(ids[at]), "ids")
        .announce("row", Shown.typed(fetched.row(at)))
        .in("lookup")
        .with(new IdStrip(tokens, ids, at))
        .with(
            Group.of(
                "board-line",
                named(
                    new EditableMatrix(
                        ID, "weight", Message.of("name.E"), E, parameters, (i, j) -> i == ids[at])),
                new Marked(
                    "X", new TokenTable("act", Message.of("name.X"), messages(tokens), fetched))))
        .verdict()
        .names("tokens", Num.whole(tokens.size()), "ids")
        .names("rows", Num.whole(SmallText.vocabulary(tokens).size()))
        .names("numbers", Num.whole(numbers), "X");
  }

  private static List<Message> messages(List<String> tokens) {
    List<Message> out = new ArrayList<>();
    for (String token : tokens) {
      out.add(Message.of("token").with("token", token));
    }
    return out;
  }

  /** The table beside the tokens whose rows these are, and their ids. */
  private static View named(View matrix) {
    return words -> {
      List<Node> names = new ArrayList<>();
      for (int id = 0; id < VOCABULARY.size(); id++) {
        names.add(Element.of("span", "", new Text(VOCABULARY.get(id) + " " + id)));
      }
      Element column = Element.of("div", "row-names", names).with("aria-hidden", "true");
      return Element.of("div", "rows-named", column, matrix.lower(words));
    };
  }
}
