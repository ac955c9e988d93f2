package forwardpass.lessons.story;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The story: the reader's beginning, then each token that the model drew, over its probability. */
record StoryText(String text, List<News.Token> written) implements View {

  @Override
  public Node lower(Words words) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Element.of("span", "story-begin", new Text(text)));
    for (int i = 0; i < written.size(); i++) {
      nodes.add(token(i, written.get(i)));
    }
    return Element.of("p", "story", nodes)
        .with("role", "group")
        .with("aria-label", words.plain("story"));
  }

  private static Element token(int place, News.Token token) {
    String piece = token.piece();
    boolean breaks = piece.indexOf('\n') >= 0;
    Element drawn =
        Element.of(
                "span",
                breaks ? "story-token story-break" : "story-token",
                Element.of("span", "story-piece", new Text(breaks ? "\u21b5" : piece)),
                Element.of("span", "story-p num", Num.fixed(token.probability(), 2)))
            .keyed("written-" + place);
    return drawn;
  }
}
