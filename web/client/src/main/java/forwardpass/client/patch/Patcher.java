package forwardpass.client.patch;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomNode;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the document from one tree to the next. Only differences are touched, so whatever else the
 * document holds there (focus, an open details, what is typed into an answer) stays as it is.
 */
public final class Patcher {
  private final Renderer renderer;
  private final Adopter adopter;
  private final Consumer<DomElement> outputChanged;

  /** {@code outputChanged} hears of each live output whose text became another. */
  public Patcher(Renderer renderer, Consumer<DomElement> outputChanged) {
    this.renderer = renderer;
    this.adopter = new Adopter(new Folds(renderer));
    this.outputChanged = outputChanged;
  }

  /** Takes over the only child of {@code place}, which shows {@code printed}, or shows it anew. */
  public Live adopt(DomElement place, Node printed) {
    Live live = adopter.adopt(printed, place.getFirstChild());
    return live != null && live.dom().getNextSibling() == null ? live : show(place, printed);
  }

  /** Shows the next tree in {@code place}, where {@code old} is shown now. */
  public Live patch(DomElement place, Live old, Node next) {
    if (!Siblings.match(old.node(), next)) {
      return show(place, next);
    }
    update(old, next, Namespace.ofUri(place.getNamespaceURI()));
    return old;
  }

  private Live show(DomElement place, Node node) {
    Live live = renderer.render(node, Namespace.ofUri(place.getNamespaceURI()));
    place.setTextContent("");
    place.insertBefore(live.dom(), null);
    return live;
  }

  /** Returns whether any text in it became another. */
  private boolean update(Live live, Node next, Namespace namespace) {
    if (live.node() == next) {
      return false;
    }
    if (next instanceof Text text) {
      boolean changed = !live.text().equals(text.text());
      if (changed) {
        live.dom().setNodeValue(text.text());
      }
      live.nowShows(next);
      return changed;
    }
    Element element = (Element) next;
    updateAttributes(live.domElement(), live.element().attrs(), element.attrs());
    Namespace inner = namespace.of(element.tag()).inside(element.tag());
    boolean changed =
        updateChildren(live, Folds.shown(live, Siblings.of(element.children())), inner);
    live.nowShows(next);
    if (changed && isOutput(element)) {
      outputChanged.accept(live.domElement());
    }
    return changed;
  }

  private static void updateAttributes(DomElement dom, List<Attr> old, List<Attr> next) {
    for (Attr attr : next) {
      if (!attr.value().equals(valueOf(attr.name(), old))) {
        dom.setAttribute(attr.name(), attr.value());
      }
    }
    for (Attr attr : old) {
      if (valueOf(attr.name(), next) == null) {
        dom.removeAttribute(attr.name());
      }
    }
  }

  private static @Nullable String valueOf(String name, List<Attr> attrs) {
    for (Attr attr : attrs) {
      if (attr.name().equals(name)) {
        return attr.value();
      }
    }
    return null;
  }

  private boolean updateChildren(Live parent, List<Node> next, Namespace namespace) {
    List<Live> old = parent.children();
    if (!inStep(old, next)) {
      rearrange(parent, next, namespace);
      return true;
    }
    boolean changed = false;
    for (int i = 0; i < next.size(); i++) {
      changed |= update(old.get(i), next.get(i), namespace);
    }
    return changed;
  }

  private static boolean inStep(List<Live> old, List<Node> next) {
    if (old.size() != next.size()) {
      return false;
    }
    for (int i = 0; i < next.size(); i++) {
      if (!Siblings.match(old.get(i).node(), next.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Children came, went or changed places: those that stay are moved, not remade. */
  private void rearrange(Live parent, List<Node> next, Namespace namespace) {
    List<Live> left = new ArrayList<>(parent.children());
    List<Live> arranged = new ArrayList<>(next.size());
    Map<String, Live> keyed = keyed(left);
    for (Node node : next) {
      Live found = take(node, left, keyed);
      if (found == null) {
        arranged.add(renderer.render(node, namespace));
      } else {
        update(found, node, namespace);
        arranged.add(found);
      }
    }
    for (Live gone : left) {
      parent.dom().removeChild(gone.dom());
    }
    place(parent.dom(), arranged);
    parent.nowHolds(arranged);
  }

  private static void place(DomNode parent, List<Live> arranged) {
    DomNode at = parent.getFirstChild();
    for (Live live : arranged) {
      if (live.dom() == at) {
        at = at.getNextSibling();
      } else {
        parent.insertBefore(live.dom(), at);
      }
    }
  }

  private static Map<String, Live> keyed(List<Live> children) {
    Map<String, Live> out = new HashMap<>();
    for (Live live : children) {
      if (live.node() instanceof Element element && !element.key().isEmpty()) {
        out.put(element.tag() + " " + element.key(), live);
      }
    }
    return out;
  }

  /** The old child that {@code next} continues: by its key, or the first one left that fits. */
  private static @Nullable Live take(Node next, List<Live> left, Map<String, Live> keyed) {
    boolean isKeyed = false;
    Live wanted = null;
    if (next instanceof Element element && !element.key().isEmpty()) {
      isKeyed = true;
      wanted = keyed.remove(element.tag() + " " + element.key());
    }
    for (int i = 0; i < left.size(); i++) {
      Live live = left.get(i);
      if (isKeyed ? live == wanted : Siblings.match(live.node(), next)) {
        left.remove(i);
        return live;
      }
    }
    return null;
  }

  private static boolean isOutput(Element element) {
    String names = element.attr("class");
    return names != null && (" " + names + " ").contains(" out ");
  }
}
