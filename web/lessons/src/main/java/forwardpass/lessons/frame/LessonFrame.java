package forwardpass.lessons.frame;

import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
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
    children.add(Element.of("h3", "lesson-title", title).with("id", anchor + "-title"));
    List<Node> controls = Controls.of(anchor, session.parameters(), words);
    if (!controls.isEmpty()) {
      children.add(Element.of("div", "lesson-controls", controls));
    }
    children.add(Element.of("div", "lesson-view", session.view(words)));
    children.add(Element.of("p", "lesson-announcement").with("role", "status"));
    children.add(tools(words));
    return Element.of("section", "lesson lesson-" + kind, children)
        .with("id", anchor)
        .with("aria-labelledby", anchor + "-title")
        .with("data-lesson", session.lesson().id())
        .with("data-settings", settings(session));
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

  private static Node tools(Words words) {
    return Element.of(
        "div",
        "lesson-tools",
        Element.of("button", "button-quiet", words.say("tools.reset"))
            .with("type", "button")
            .with("data-tool", "reset"),
        Element.of("button", "button-quiet", words.say("tools.share"))
            .with("type", "button")
            .with("data-tool", "share"));
  }
}
