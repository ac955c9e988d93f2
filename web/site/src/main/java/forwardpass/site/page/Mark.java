package forwardpass.site.page;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The book's mark, from its SVG file, to stand in the page itself. */
public final class Mark {
  private Mark() {}

  public static Node of(String svg) throws IOException {
    try {
      InputSource source = new InputSource(new StringReader(svg));
      org.w3c.dom.Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(source)
              .getDocumentElement();
      return Element.of("svg", "brand-mark", children(root))
          .with("viewBox", root.getAttribute("viewBox"))
          .with("aria-hidden", "true");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("mark.svg: " + e.getMessage(), e);
    }
  }

  private static List<Node> children(org.w3c.dom.Element dom) {
    List<Node> out = new ArrayList<>();
    NodeList nodes = dom.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof org.w3c.dom.Element child
          && !List.of("style", "title").contains(child.getTagName())) {
        List<Attr> attrs = new ArrayList<>();
        NamedNodeMap map = child.getAttributes();
        for (int j = 0; j < map.getLength(); j++) {
          attrs.add(Attr.of(map.item(j).getNodeName(), map.item(j).getNodeValue()));
        }
        out.add(new Element(child.getTagName(), "", attrs, children(child)));
      }
    }
    return out;
  }
}
