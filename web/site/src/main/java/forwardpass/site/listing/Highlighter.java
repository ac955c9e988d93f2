package forwardpass.site.listing;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.site.build.Hashes;
import forwardpass.site.script.HighlightJs;
import forwardpass.site.script.MadeBefore;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Colours source text by highlight.js, with the book's seven colours for its many classes. */
public final class Highlighter {
  /** By the first class of highlight.js; what is not here stays plain. */
  private static final Map<String, String> COLOURS =
      Map.of(
          "hljs-keyword", "hl-k",
          "hljs-literal", "hl-k",
          "hljs-type", "hl-t",
          "hljs-built_in", "hl-t",
          "hljs-title", "hl-f",
          "hljs-string", "hl-s",
          "hljs-number", "hl-n",
          "hljs-comment", "hl-c",
          "hljs-meta", "hl-a");

  private final HighlightJs script;
  private final MadeBefore cache;
  private final DocumentBuilder parser;

  public Highlighter(HighlightJs script, Path cache) {
    this.script = script;
    this.cache = new MadeBefore(cache, ".hl");
    try {
      this.parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<Node> java(String code) {
    return colour(code, "java");
  }

  public List<Node> python(String code) {
    return colour(code, "python");
  }

  private List<Node> colour(String code, String language) {
    String key = Hashes.sha256(HighlightJs.VERSION + '\n' + language + '\n' + code);
    String html = cache.get(key, () -> script.colour(code, language));
    try {
      InputSource source = new InputSource(new StringReader("<code>" + html + "</code>"));
      List<Node> out = new ArrayList<>();
      add(parser.parse(source).getDocumentElement().getChildNodes(), out);
      return out;
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("listing: highlight.js made no XML: " + html, e);
    }
  }

  private static void add(NodeList nodes, List<Node> out) {
    for (int i = 0; i < nodes.getLength(); i++) {
      if (!(nodes.item(i) instanceof org.w3c.dom.Element span)) {
        append(nodes.item(i).getTextContent(), out);
        continue;
      }
      String colour = COLOURS.get(span.getAttribute("class").split(" ", -1)[0]);
      if (colour == null) {
        add(span.getChildNodes(), out);
      } else {
        out.add(Element.of("span", colour, new Text(span.getTextContent())));
      }
    }
  }

  /** Neighbouring plain texts become one. */
  private static void append(String text, List<Node> out) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof Text before) {
      out.set(last, new Text(Nodes.text(List.of(before)) + text));
    } else {
      out.add(new Text(text));
    }
  }
}
