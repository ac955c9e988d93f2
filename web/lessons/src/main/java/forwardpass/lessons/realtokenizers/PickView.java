package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.TokenChips;
import forwardpass.lessons.tokens.TokenText;
import forwardpass.lessons.tokens.TokenTree;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** The token that was clicked, as its merges are undone, a row a merge. */
record PickView(String text, Reading state) {
  private static final int ROWS = 12; // shown, the last ones

  View view() {
    Pick pick = state.pick();
    Encoding encoding = state.picked(text);
    if (pick == null || encoding == null) {
      return new Say("p", "lab-note needs-js", Message.of("pick.none"));
    }
    TokenTree token = encoding.shown().get(pick.at());
    int merges = token.merges();
    Message name =
        Message.of("pick.name")
            .with("token", TokenText.of(token.bytes()))
            .with("id", Num.whole(token.id()))
            .with("bytes", new Text(TokenText.hexText(token.bytes())))
            .with("merges", merges);
    return Group.of(
        "pick",
        new Say("p", "", name),
        new Leaf(rows(token, pick.undone())),
        Group.of(
            "job needs-js",
            Button.of("undo", Message.of("pick.undo")).when(pick.undone() < merges),
            Button.of("undo-all", Message.of("pick.undo-all")).when(pick.undone() < merges),
            Button.of("redo", Message.of("pick.redo")).when(pick.undone() > 0),
            Button.of("before", Message.of("pick.before")).when(pick.at() > 0),
            Button.of("after", Message.of("pick.after"))
                .when(pick.at() < encoding.shown().size() - 1),
            Button.of("close", Message.of("pick.close"))));
  }

  private static Element rows(TokenTree token, int undone) {
    List<Node> rows = new ArrayList<>();
    for (int k = Math.max(0, undone - ROWS + 1); k <= undone; k++) {
      rows.add(Element.of("li", "", TokenChips.row(token.undone(k))).keyed("undone-" + k));
    }
    return Element.of("ol", "undone", rows);
  }
}
