package forwardpass.lessons.tokenization;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.tokens.TokenChips;
import forwardpass.lessons.tokens.TokenTree;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Learned tokens, each above the two that it was merged from. */
record MergeTrees(List<TokenTree> tokens) implements View {

  @Override
  public Node lower(Words words) {
    List<Node> trees = new ArrayList<>();
    for (TokenTree token : tokens) {
      trees.add(Element.of("li", "", TokenChips.tree(token)).keyed("tree-" + token.id()));
    }
    return Element.of(
        "div",
        "merge-part",
        Element.of("p", "lab-note", words.say(trees.isEmpty() ? "trees.none" : "trees")),
        Element.of("ul", "merge-trees", trees));
  }
}
