package forwardpass.lessons.node;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An HTML, SVG or MathML element. Which of the three follows from its place, as in HTML.
 *
 * @param key tells siblings apart when the client patches; empty where position is enough
 */
public record Element(String tag, String key, List<Attr> attrs, List<Node> children)
    implements Node {

  public Element {
    attrs = List.copyOf(attrs);
    children = List.copyOf(children);
  }

  /** An element with a class (none where empty) and children. */
  public static Element of(String tag, String cssClass, Node... children) {
    return of(tag, cssClass, List.of(children));
  }

  public static Element of(String tag, String cssClass, List<? extends Node> children) {
    List<Attr> attrs = cssClass.isEmpty() ? List.of() : List.of(Attr.of("class", cssClass));
    return new Element(tag, "", attrs, List.copyOf(children));
  }

  public Element with(String name, String value) {
    return with(Attr.of(name, value));
  }

  public Element with(String name, double value) {
    return with(Attr.of(name, value));
  }

  public Element with(String name, int value) {
    return with(Attr.of(name, value));
  }

  /** This element with one attribute more; a name that is there already is replaced. */
  public Element with(Attr attr) {
    List<Attr> all = new ArrayList<>(attrs.size() + 1);
    for (Attr old : attrs) {
      if (!old.name().equals(attr.name())) {
        all.add(old);
      }
    }
    all.add(attr);
    return new Element(tag, key, all, children);
  }

  public Element keyed(String newKey) {
    return new Element(tag, newKey, attrs, children);
  }

  public Element containing(List<? extends Node> newChildren) {
    return new Element(tag, key, attrs, List.copyOf(newChildren));
  }

  public Element containing(Node... newChildren) {
    return containing(List.of(newChildren));
  }

  /** The text of an attribute, or null where there is none of that name. */
  public @Nullable String attr(String name) {
    for (Attr attr : attrs) {
      if (attr.name().equals(name)) {
        return attr.value();
      }
    }
    return null;
  }
}
