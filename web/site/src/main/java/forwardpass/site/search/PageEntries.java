package forwardpass.site.search;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of one page: the page itself, and each of its items with the words that stand in it.
 */
public final class PageEntries {
  /** Controls, drawings and what is folded away: their words lead nobody to the place. */
  private static final Set<String> SILENT =
      Set.of(
          "button",
          "details",
          "input",
          "nav",
          "noscript",
          "output",
          "script",
          "select",
          "svg",
          "textarea");

  private final Map<String, String> titles;
  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

  private PageEntries(Map<String, String> titles) {
    this.titles = titles;
  }

  /**
   * The entries of a page.
   *
   * @param address of the page from the site's root: {@code softmax/}
   * @param title the page's own
   * @param titles of the items that stand on it, by their HTML ids
   * @param body the page's nodes
   */
  public static List<Entry> of(
      String address, String title, Map<String, String> titles, List<Node> body) {
    PageEntries entries = new PageEntries(titles);
    entries.texts.put("", new StringBuilder());
    body.forEach(node -> entries.walk(node, "", false));
    List<Entry> out = new ArrayList<>();
    entries.texts.forEach((id, text) -> out.add(entries.entry(address, title, id, text)));
    return out;
  }

  private Entry entry(String address, String page, String id, StringBuilder text) {
    String words = text.toString().replaceAll("\\s+", " ").strip();
    return id.isEmpty()
        ? new Entry(address, "chapter", page, page, words)
        : new Entry(address + "#" + id, kind(id), titles.getOrDefault(id, id), page, words);
  }

  /** An item's kind begins its id; the anchor of a heading that is no item has none. */
  private static String kind(String id) {
    String kind = id.replaceFirst("-.*", "");
    return Set.of("example", "figure", "table", "exercise", "question", "demo").contains(kind)
        ? kind
        : "section";
  }

  private void walk(Node node, String within, boolean inLesson) {
    if (node instanceof Text text) {
      append(within, text.text());
    } else if (node instanceof Num number && !inLesson) {
      append(within, number.text()); // a lesson's numbers change under the reader's hand
    } else if (node instanceof Element element) {
      walk(element, within, inLesson);
    }
  }

  private void walk(Element element, String within, boolean inLesson) {
    if (SILENT.contains(element.tag()) || "anchor".equals(element.attr("class"))) {
      return;
    }
    if (element.tag().equals("math")) {
      append(within, " " + FormulaText.words(element) + " ");
      return;
    }
    String id = element.attr("id");
    String here = id != null && titles.containsKey(id) ? id : within;
    boolean lesson = inLesson || element.attr("data-lesson") != null;
    append(here, " "); // words of two blocks are not one
    String at = here;
    for (Node child : element.children()) {
      at = heading(child, at);
      walk(child, at, lesson);
    }
  }

  /** What follows a heading that is an item belongs to it, as far as its section goes. */
  private String heading(Node node, String within) {
    boolean heading = node instanceof Element element && element.tag().equals("h3");
    String id = heading ? ((Element) node).attr("id") : null;
    return id != null && titles.containsKey(id) ? id : within;
  }

  private void append(String id, String text) {
    texts.computeIfAbsent(id, none -> new StringBuilder()).append(text);
  }
}
