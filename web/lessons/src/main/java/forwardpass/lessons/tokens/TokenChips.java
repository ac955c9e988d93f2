package forwardpass.lessons.tokens;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens as small boxes: what they hold above, their id below, a tint that tells neighbours apart.
 */
public final class TokenChips {
  private static final int TINTS = 6;

  private TokenChips() {}

  /** The class of the n-th of the six tints, over and over. */
  public static String tint(int n) {
    return "tok" + (n % TINTS + 1);
  }

  /** What is inside a token's box. */
  public static List<Node> inside(TokenTree token) {
    return List.of(
        Element.of("span", "token-text", TokenText.of(token.bytes())),
        Element.of("span", "token-id", Num.whole(token.id())));
  }

  /** A row of tokens. */
  public static Element row(List<TokenTree> tokens) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      TokenTree token = tokens.get(i);
      String tint = token.parts().isEmpty() ? "byte" : tint(token.id());
      items.add(Element.of("li", "token " + tint, inside(token)).keyed("token-" + i));
    }
    return Element.of("ol", "tokens", items);
  }

  /** A token above the two that it is merged from, these above theirs, down to bytes. */
  public static Element tree(TokenTree token) {
    Element name =
        Element.of("span", "token " + (token.parts().isEmpty() ? "byte" : tint(token.id())))
            .containing(inside(token));
    if (token.parts().isEmpty()) {
      return Element.of("span", "merge", name);
    }
    List<Node> parts = new ArrayList<>();
    for (TokenTree part : token.parts()) {
      parts.add(tree(part));
    }
    return Element.of("span", "merge", name, Element.of("span", "merge-parts", parts));
  }
}
