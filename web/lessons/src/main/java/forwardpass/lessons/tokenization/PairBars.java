package forwardpass.lessons.tokenization;

import forwardpass.engine.tokenizer.LearnedMerge;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.TokenText;
import forwardpass.lessons.tokens.TokenTree;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The most frequent pairs as bars, each with its count. */
record PairBars(List<LearnedMerge> pairs, List<TokenTree> trees) implements View {
  private static final int HEIGHT = 18;

  @Override
  public Node lower(Words words) {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      rows.add(row(i));
    }
    return Element.of(
        "table",
        "bars prob",
        Element.of("caption", "bars-caption", words.say("pairs")),
        Element.of("tbody", "", rows));
  }

  private Element row(int place) {
    LearnedMerge pair = pairs.get(place);
    double share = (double) pair.count() / pairs.get(0).count();
    Element bar =
        Element.of(
                "svg",
                "barline",
                Element.of("rect", "bar")
                    .with("width", Num.plain(100 * share, 1) + "%")
                    .with("height", HEIGHT))
            .with("width", "100%")
            .with("height", HEIGHT)
            .with("aria-hidden", "true");
    return Element.of(
            "tr",
            "",
            Element.of("th", "pair-name", pairName(pair)).with("scope", "row"),
            Element.of("td", "bar-cell", bar),
            Element.of("td", "num", Element.of("span", "out live", Num.whole(pair.count()))))
        .keyed("pair-" + place);
  }

  private List<Node> pairName(LearnedMerge pair) {
    return List.of(
        TokenText.of(trees.get(pair.left()).bytes()),
        new Text(" + "),
        TokenText.of(trees.get(pair.right()).bytes()));
  }
}
