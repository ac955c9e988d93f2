package forwardpass.site.glossary;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the terms of a page: what its text sets in bold, but for words that label a block. */
public final class FirstUses {
  /** Blocks whose bold words are no first uses. */
  private static final Set<String> PASSED_OVER = Set.of("aside", "header", "nav", "pre", "table");

  private static final int LONGEST = 40; // characters of a term
  private static final Pattern POINTS_BACK =
      Pattern.compile("^(This|That|It|Its|These|They|Such)\\b");
  private static final Pattern NAMES_A_THING = Pattern.compile("^(A|An|The) "); // a term has none

  private final String title;
  private final String address;
  private final List<FirstUse> found = new ArrayList<>();
  private String anchor = "";

  private FirstUses(String title, String address) {
    this.title = title;
    this.address = address;
  }

  /**
   * The terms of a page, in its order; one may come twice.
   *
   * @param title the page's own
   * @param address of the page from the site's root: {@code softmax/}
   */
  public static List<FirstUse> of(String title, String address, List<Node> body) {
    FirstUses uses = new FirstUses(title, address);
    body.forEach(uses::walk);
    return List.copyOf(uses.found);
  }

  private void walk(Node node) {
    if (!(node instanceof Element element)
        || PASSED_OVER.contains(element.tag())
        || element.attr("data-lesson") != null
        || String.valueOf(element.attr("class")).contains("moved")) {
      return;
    }
    String id = element.attr("id");
    if (id != null && Set.of("section", "h3").contains(element.tag())) {
      anchor = "#" + id;
    }
    if (element.tag().equals("p") || (element.tag().equals("li") && !beginsBold(element))) {
      List<List<Node>> sentences = sentences(element);
      for (int i = 0; i < sentences.size(); i++) {
        take(sentences.get(i), i == 0 ? List.of() : sentences.get(i - 1));
      }
    }
    element.children().forEach(this::walk);
  }

  /** The bold words at the beginning of an entry of a list name the entry. */
  private static boolean beginsBold(Element entry) {
    return !entry.children().isEmpty()
        && entry.children().get(0) instanceof Element first
        && first.tag().equals("strong");
  }

  private void take(List<Node> sentence, List<Node> before) {
    for (Node node : sentence) {
      if (node instanceof Element element && element.tag().equals("strong")) {
        String term = Nodes.text(List.of(element)).strip();
        if (isTerm(term)) {
          List<Node> whole = new ArrayList<>(pointsBack(sentence) ? before : List.of());
          if (!whole.isEmpty()) {
            whole.add(new Text(" "));
          }
          whole.addAll(sentence);
          List<Node> copy = Excerpt.of(whole, "../" + address);
          found.add(new FirstUse(term, copy, title, address + anchor));
        }
      }
    }
  }

  /** 'This is called …': what it is stands in the sentence before. */
  private static boolean pointsBack(List<Node> sentence) {
    return POINTS_BACK.matcher(Nodes.text(sentence).strip()).find();
  }

  /** A label such as 'Rule.' ends in a stop, and a number is no term. */
  private static boolean isTerm(String text) {
    boolean stops = text.isEmpty() || ".:?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    return !stops
        && !NAMES_A_THING.matcher(text).find()
        && text.length() <= LONGEST
        && text.chars().anyMatch(Character::isLetter);
  }

  /** A paragraph's nodes, cut where a sentence ends in its own text. */
  static List<List<Node>> sentences(Element paragraph) {
    List<List<Node>> all = new ArrayList<>();
    List<Node> now = new ArrayList<>();
    for (Node node : paragraph.children()) {
      if (!(node instanceof Text text)) {
        now.add(node);
        continue;
      }
      String[] pieces = text.text().split("(?<=[.?!])\\s+", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          all.add(now);
          now = new ArrayList<>();
        }
        now.add(new Text(pieces[i]));
      }
    }
    all.add(now);
    return all;
  }
}
