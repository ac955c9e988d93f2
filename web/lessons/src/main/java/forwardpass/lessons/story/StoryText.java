package forwardpass.lessons.story;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The story: the reader's beginning, then each token that the model drew, the deeper in colour the
 * likelier it was; and the same as a table.
 */
record StoryText(String text, List<StoryReport.Token> written) implements View {
  private static final int SHADES = 10;

  @Override
  public Node lower(Words words) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Element.of("span", "story-begin", new Text(text)));
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      StoryReport.Token token = written.get(i);
      nodes.add(token(i, token));
      rows.add(
          new DataTable.Row(
              "row-" + i,
              "",
              List.of(new Piece(token.piece()), new Leaf(Num.fixed(token.probability(), 3)))));
    }
    DataTable table =
        new DataTable(
            Message.of("drawn.caption"),
            List.of(Message.of("drawn.token"), Message.of("drawn.probability")),
            rows);
    return Element.of(
        "div",
        "prob",
        Element.of("p", "story", nodes),
        Element.of(
            "details",
            "as-table",
            Element.of("summary", "", words.say("drawn.summary")),
            table.lower(words)));
  }

  private static Element token(int place, StoryReport.Token token) {
    String piece = token.piece();
    int shade = (int) (token.probability() * SHADES);
    return Element.of("span", "drawn m" + shade, new Text(piece)).keyed("written-" + place);
  }
}
