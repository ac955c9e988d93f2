package forwardpass.client.words;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.plain.Ascii;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the words of a page: a JSON object from keys to lists of nodes. A node is a string (a
 * text), {@code {"hole":"name"}}, or {@code ["tag",{"attribute":"value"…},NODE…]}. That is all of
 * JSON that stands there, so this is all that is read.
 */
public final class WordsReader {
  private final String json;
  private int at;

  private WordsReader(String json) {
    this.json = json;
  }

  /**
   * The templates in {@code json}, by key.
   *
   * @throws IllegalArgumentException if it is not of that form; says where
   */
  public static Map<String, List<Node>> read(String json) {
    Map<String, List<Node>> out = new HashMap<>();
    add(json, out);
    return out;
  }

  /**
   * Adds the templates in {@code json} to others.
   *
   * @throws IllegalArgumentException if it is not of that form; says where
   */
  public static void add(String json, Map<String, List<Node>> out) {
    WordsReader reader = new WordsReader(json);
    reader.expect('{');
    boolean isFirst = true;
    while (!reader.ends('}', isFirst)) {
      isFirst = false;
      String key = reader.string();
      reader.expect(':');
      reader.expect('[');
      out.put(key, reader.nodesUntilEnd(true));
    }
  }

  private List<Node> nodesUntilEnd(boolean first) {
    List<Node> nodes = new ArrayList<>();
    while (!ends(']', first && nodes.isEmpty())) {
      nodes.add(node());
    }
    return nodes;
  }

  private Node node() {
    return switch (peek()) {
      case '"' -> new Text(string());
      case '{' -> hole();
      default -> element();
    };
  }

  private Node hole() {
    expect('{');
    String key = string();
    if (!key.equals("hole")) {
      throw fault("\"hole\"");
    }
    expect(':');
    Hole hole = Hole.read(string());
    expect('}');
    return hole;
  }

  private Node element() {
    expect('[');
    String tag = string();
    expect(',');
    expect('{');
    List<Attr> attrs = new ArrayList<>();
    while (!ends('}', attrs.isEmpty())) {
      String name = string();
      expect(':');
      attrs.add(Attr.of(name, string()));
    }
    return new Element(tag, "", attrs, nodesUntilEnd(false));
  }

  /**
   * Whether the list ends here with {@code end}; else steps over the comma before its next entry.
   */
  private boolean ends(char end, boolean first) {
    if (peek() == end) {
      at++;
      return true;
    }
    if (!first) {
      expect(',');
    }
    return false;
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    expect('"');
    return out.toString();
  }

  private char escaped() {
    if (at == json.length()) {
      throw fault("an escape");
    }
    char c = json.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> codeUnit();
      default -> c;
    };
  }

  private char codeUnit() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < json.length() ? Ascii.hex(json.charAt(at)) : -1;
      if (digit < 0) {
        throw fault("four hexadecimal digits");
      }
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  private char peek() {
    while (at < json.length() && " \n\r\t".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    return at < json.length() ? json.charAt(at) : '\0';
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw fault(String.valueOf(wanted));
    }
    at++;
  }

  private IllegalArgumentException fault(String wanted) {
    return new IllegalArgumentException("words: wanted " + wanted + " at character " + at);
  }
}
