package forwardpass.lessons.words;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HeldTogether;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words from templates: node trees with holes. A key is first sought under the lesson's own name
 * ({@code softmax-steps.title}), then as it is among the words that all lessons share.
 */
public final class TemplateWords implements Words {
  private final Map<String, List<Node>> templates;
  private final String scope;

  public TemplateWords(Map<String, List<Node>> templates, String scope) {
    this.templates = templates;
    this.scope = scope;
  }

  /** The same templates, seen by another lesson. */
  public TemplateWords scoped(String lessonId) {
    return new TemplateWords(templates, lessonId);
  }

  @Override
  public boolean has(String key) {
    return templates.containsKey(scope + "." + key) || templates.containsKey(key);
  }

  @Override
  public List<Node> say(Message message) {
    List<Node> template = templates.get(scope + "." + message.key());
    if (template == null) {
      template = templates.get(message.key());
    }
    if (template == null) {
      throw new IllegalStateException(
          "words: no template " + scope + "." + message.key() + " and none " + message.key());
    }
    List<Node> out = new ArrayList<>();
    fill(template, message, false, out);
    return HeldTogether.of(out);
  }

  private static void fill(
      List<Node> template, Message message, boolean inFormula, List<Node> out) {
    for (Node node : template) {
      if (node instanceof Hole hole) {
        Filling.of(hole.form(), valueOf(hole.name(), message), inFormula, out);
      } else if (node instanceof Element element) {
        List<Node> children = new ArrayList<>();
        boolean isFormula = inFormula || element.tag().equals("math");
        fill(element.children(), message, isFormula, children);
        out.add(element.containing(isFormula ? children : HeldTogether.of(children)));
      } else {
        out.add(node);
      }
    }
  }

  private static List<Node> valueOf(String name, Message message) {
    List<Node> given = among(message.args(), name);
    List<Node> value = given == null ? among(message.spare(), name) : given;
    if (value == null) {
      throw new IllegalStateException(
          "words: template " + message.key() + " has the hole {" + name + "}, which nothing fills");
    }
    return value;
  }

  private static @Nullable List<Node> among(List<Message.Arg> args, String name) {
    for (Message.Arg arg : args) {
      if (arg.name().equals(name)) {
        return arg.value();
      }
    }
    return null;
  }
}
