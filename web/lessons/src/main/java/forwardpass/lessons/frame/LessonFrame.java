package forwardpass.lessons.frame;

import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A lesson as it stands on a page. The page adopts this markup; after that it patches only what is
 * inside {@code .lesson-view}.
 *
 * <p>Words: {@code kind.KIND} stands above the title; {@code see} and {@code try}, where the lesson
 * has them, make the caption, which stands before what it speaks of; {@code lesson.failed}, {@code
 * tools.menu}, {@code tools.reset}, {@code tools.undo} and {@code tools.share} are shared.
 */
public final class LessonFrame {
  private LessonFrame() {}

  /** A lesson in the text column. */
  public static Element of(
      String anchor, String kind, List<Node> title, Session<?> session, Words words) {
    return of(anchor, kind, "", title, session, words);
  }

  /**
   * A lesson where the page wants it.
   *
   * @param anchor the HTML id of this lesson on its page, which also names it in addresses
   * @param kind the kind of item it is: example, figure, demo, exercise, question …
   * @param placement where it stands: empty for the text column, or {@code wide}, or {@code margin}
   * @param title what stands above it, already in words; empty for none
   */
  public static Element of(
      String anchor,
      String kind,
      String placement,
      List<Node> title,
      Session<?> session,
      Words words) {
    List<Node> children = new ArrayList<>();
    children.add(head(anchor, kind, title, words));
    boolean isAsked = kind.equals("exercise") || kind.equals("question");
    if (words.has("see")) {
      children.add(caption(isAsked ? "p" : "figcaption", words));
    }
    List<Node> controls =
        Controls.of(anchor, session.lesson().fields(), session.parameters(), words);
    if (!controls.isEmpty()) {
      children.add(
          Element.of("div", "lesson-controls", controls)
              .with("role", "group")
              .with("aria-labelledby", anchor + "-title"));
    }
    children.add(Element.of("div", "lesson-view", session.view(words)));
    children.add(
        Element.of("p", "lesson-failed", words.say("lesson.failed")).with(Attr.of("hidden", "")));
    children.add(Element.of("p", "live").with("role", "status").with("aria-live", "polite"));
    Element frame =
        Element.of(isAsked ? "section" : "figure", classes(kind, placement), children)
            .with("id", anchor)
            .with("aria-labelledby", anchor + "-title")
            .with("data-lesson", session.lesson().id())
            .with("data-state", "printed")
            .with("data-settings", Settings.print(session.parameters()));
    String prepared = session.prepared();
    return prepared == null ? frame : frame.with("data-prepared", prepared);
  }

  private static String classes(String kind, String placement) {
    String own =
        switch (kind) {
          case "example", "exercise", "question" -> "lesson " + kind;
          default -> "lesson";
        };
    return placement.isEmpty() ? own : own + " " + placement;
  }

  private static Element head(String anchor, String kind, List<Node> title, Words words) {
    List<Node> children = new ArrayList<>();
    if (words.has("kind." + kind)) {
      children.add(Element.of("p", "kicker", words.say("kind." + kind)));
    }
    children.add(Element.of("h3", "lesson-title", title).with("id", anchor + "-title"));
    children.addAll(menu(anchor, words));
    return Element.of("header", "lesson-head", children);
  }

  private static Element caption(String tag, Words words) {
    List<Node> children = new ArrayList<>();
    children.add(Element.of("span", "caption-see", words.say("see")));
    if (words.has("try")) {
      children.add(new Text(" "));
      children.add(Element.of("span", "caption-try", words.say("try")));
    }
    return Element.of(tag, "caption", children);
  }

  /**
   * What every lesson offers, in one menu that opens and closes without a script and gives the
   * focus back to its button; a press on one of its tools closes it. What they say stands beside
   * it.
   */
  private static List<Node> menu(String anchor, Words words) {
    String opener = anchor + "-menu";
    String tools = anchor + "-tools";
    return List.of(
        Element.of("button", "lesson-menu needs-js")
            .with("type", "button")
            .with("id", opener)
            .with("popovertarget", tools)
            .with("aria-label", words.plain("tools.menu"))
            .with("aria-labelledby", opener + " " + anchor + "-title"),
        Element.of(
                "div",
                "lesson-tools",
                closing("reset", tools, words),
                closing("share", tools, words))
            .with("id", tools)
            .with("popover", "auto"),
        tool("undo", words).with(Attr.of("hidden", "")), // until something was reset
        Element.of("output", "lesson-shared"));
  }

  private static Element closing(String name, String tools, Words words) {
    return tool(name, words).with("popovertarget", tools).with("popovertargetaction", "hide");
  }

  private static Element tool(String name, Words words) {
    return Element.of("button", "button quiet", words.say("tools." + name))
        .with("type", "button")
        .with("data-tool", name);
  }
}
