package forwardpass.lessons.embeddings;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens with their ids in a line, one of them marked.
 *
 * @param ids a number for each token, [T]
 * @param at which one is marked, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record IdStrip(List<String> tokens, int[] ids, int at) implements View {
  IdStrip {
    tokens = List.copyOf(tokens);
  }

  @Override
  public Node lower(Words words) {
    List<Node> row = new ArrayList<>();
    for (int t = 0; t < ids.length; t++) {
      row.add(
          Element.of(
                  "li",
                  t == at ? "id-token lit" : "id-token",
                  Element.of("span", "", new Text(tokens.get(t))),
                  new Text(" "),
                  Element.of("span", "num id-number", Num.whole(ids[t])))
              .keyed("token-" + t));
    }
    return Element.of("ol", "id-strip", row)
        .with("aria-label", words.plain("strip"))
        .with("data-mark", "ids");
  }
}
