package forwardpass.site.formula;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * MathML text to nodes. Inline styles, which the content policy forbids, become classes; what
 * changes nothing in MathML Core is left out.
 */
final class MathTree {
  /** Nothing that a browser shows depends on them (MathML Core, the {@code mo} element). */
  private static final Set<String> NO_EFFECT = Set.of("fence", "separator");

  private final DocumentBuilder parser;
  private final StyleClasses styles;

  MathTree(StyleClasses styles) {
    this.styles = styles;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      this.parser = factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  Element parse(String mathml) {
    try {
      InputSource source = new InputSource(new StringReader(mathml));
      return flat(element(parser.parse(source).getDocumentElement(), styles));
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("formula: not XML: " + mathml, e);
    }
  }

  /** A math element is a row itself: it needs none around all that it holds. */
  private static Element flat(Element math) {
    List<Node> inside = math.children();
    boolean wrapped =
        inside.size() == 1
            && inside.get(0) instanceof Element row
            && row.tag().equals("mrow")
            && row.attrs().isEmpty();
    return wrapped ? flat(math.containing(((Element) inside.get(0)).children())) : math;
  }

  private static Element element(org.w3c.dom.Element dom, StyleClasses styles) {
    List<Node> children = new ArrayList<>();
    NodeList nodes = dom.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof org.w3c.dom.Element child) {
        children.add(element(child, styles));
      } else {
        children.add(new Text(nodes.item(i).getTextContent()));
      }
    }
    return bare(new Element(dom.getTagName(), "", attrs(dom, styles), children));
  }

  /**
   * A row around one thing is that thing. But a sign has its space from where it stands, and a
   * hole, which is a long number here, may be filled with several.
   */
  private static Element bare(Element element) {
    boolean one =
        element.tag().equals("mrow") && element.attrs().isEmpty() && element.children().size() == 1;
    return one
            && element.children().get(0) instanceof Element inside
            && !inside.tag().equals("mo")
            && !FormulaHoles.isPlaceholder(inside)
        ? inside
        : element;
  }

  private static List<Attr> attrs(org.w3c.dom.Element dom, StyleClasses styles) {
    List<Attr> out = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    NamedNodeMap attributes = dom.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      String value = attributes.item(i).getNodeValue();
      if (name.equals("class")) {
        // Temml's own prefix is tml; the book's style sheets say math.
        classes.add(value.replace("tml-", "math-"));
      } else if (name.equals("style")) {
        String named = styles.classOf(value);
        if (!named.isEmpty()) {
          classes.add(named);
        }
      } else if (!NO_EFFECT.contains(name)) {
        out.add(Attr.of(name, value));
      }
    }
    if (!classes.isEmpty()) {
      out.add(0, Attr.of("class", String.join(" ", classes)));
    }
    return out;
  }
}
