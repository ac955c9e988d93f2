package forwardpass.lessons.frame;

import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Query;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A lesson as it stands on a page. The page adopts this markup; after that it patches only what is
 * inside {@code .lesson-view}.
 */
public final class LessonFrame {
  private LessonFrame() {}

  /**
   * The frame with the lesson's present view in it.
   *
   * @param anchor the HTML id of this lesson on its page, which also names it in addresses
   * @param kind the kind of item it is: example, figure, demo, exercise …
   * @param title what stands above it, already in words
   */
  public static Element of(
      String anchor, String kind, List<Node> title, Session<?> session, Words words) {
    List<Node> children = new ArrayList<>();
    children.add(head(anchor, kind, title, words));
    List<Node> controls = Controls.of(anchor, session.parameters(), words);
    if (!controls.isEmpty()) {
      children.add(
          Element.of("div", "lesson-controls", controls)
              .with("role", "group")
              .with("aria-label", words.plain("frame.controls")));
    }
    children.add(Element.of("div", "lesson-view", session.view(words)));
    if (words.has("caption-see")) {
      children.add(caption(words));
    }
    children.add(foot(words));
    children.add(
        Element.of("p", "lesson-failed", words.say("frame.failed"))
            .with("role", "status")
            .with(Attr.of("hidden", "")));
    children.add(Element.of("p", "live").with("role", "status").with("aria-live", "polite"));
    boolean asked = kind.equals("exercise") || kind.equals("question");
    return Element.of(asked ? "section" : "figure", "lesson " + kind, children)
        .with("id", anchor)
        .with("aria-labelledby", anchor + "-title")
        .with("data-lesson", session.lesson().id())
        .with("data-settings", settings(session))
        .with("data-state", "printed");
  }

  private static Node head(String anchor, String kind, List<Node> title, Words words) {
    return Element.of(
        "header",
        "lesson-head",
        Element.of("p", "kicker", words.say("kind." + kind)),
        Element.of("h3", "lesson-title", title).with("id", anchor + "-title"));
  }

  private static Node caption(Words words) {
    return Element.of(
        "figcaption",
        "caption",
        Element.of("span", "caption-see", words.say("caption-see")),
        new Text(" "),
        Element.of("span", "caption-try", words.say("caption-try")));
  }

  /** The instance's own starting values, as an address would carry them, one a line. */
  private static String settings(Session<?> session) {
    Parameters plain = Parameters.initial(session.lesson().parameters());
    StringBuilder out = new StringBuilder();
    for (Query.Setting setting : Query.settings("", plain, session.parameters())) {
      out.append(out.length() == 0 ? "" : "\n")
          .append(setting.name().substring(1))
          .append('=')
          .append(setting.text());
    }
    return out.toString();
  }

  private static Node foot(Words words) {
    return Element.of(
        "div",
        "lesson-foot needs-js",
        tool("reset", words),
        tool("share", words),
        Element.of("output", "lesson-shared"));
  }

  private static Node tool(String name, Words words) {
    return Element.of("button", "button quiet", words.say("tools." + name))
        .with("type", "button")
        .with("data-tool", name);
  }
}
