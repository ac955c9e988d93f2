package forwardpass.site.glossary;

import forwardpass.lessons.node.Node;
import java.util.List;

/**
 * A term where it is first used.
 *
 * @param term as the text sets it, in bold
 * @param sentence around it, its links as they hold beside the page
 * @param page the page's title
 * @param address of the place, from the site's root
 */
public record FirstUse(String term, List<Node> sentence, String page, String address) {
  public FirstUse {
    sentence = List.copyOf(sentence);
  }
}
