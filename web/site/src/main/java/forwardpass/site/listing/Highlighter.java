package forwardpass.site.listing;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours source text: a scanner of words, literals and comments for each language. */
public final class Highlighter {
  private static final Pattern JAVA_TOKENS =
      Pattern.compile(
          "(?<comment>//[^\\n]*|/\\*(?s:.*?)\\*/)"
              + "|(?<string>\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*')"
              + "|(?<annotation>@(?!interface\\b)[A-Za-z_][\\w.]*)"
              + "|(?<number>\\b0[xX][\\da-fA-F_.]+(?:[pP][+-]?\\d+)?[LlFfDd]?"
              + "|\\b\\d[\\d_]*(?:\\.[\\d_]*)?(?:[eE][+-]?\\d+)?[LlFfDd]?)"
              + "|(?<word>[A-Za-z_$][\\w$]*)");
  private static final Pattern PYTHON_TOKENS =
      Pattern.compile(
          "(?<comment>#[^\\n]*)"
              + "|(?<string>[rbfRBF]{0,2}(?:\"\"\"(?s:.*?)\"\"\"|'''(?s:.*?)'''"
              + "|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'))"
              + "|(?<annotation>^@[\\w.]+)"
              + "|(?<number>\\b0[xX][\\da-fA-F_]+|\\b\\d[\\d_]*(?:\\.[\\d_]*)?(?:[eE][+-]?\\d+)?)"
              + "|(?<word>[A-Za-z_]\\w*)",
          Pattern.MULTILINE);
  private static final Set<String> JAVA_KEYWORDS =
      Set.of(
          ("abstract assert break case catch class continue default do else enum extends final finally for if implements import"
                  + " instanceof interface native new package private protected public record return sealed permits static strictfp"
                  + " super switch synchronized this throw throws transient try var void volatile while yield true false null")
              .split(" "));
  private static final Set<String> JAVA_PRIMITIVES =
      Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double");
  private static final Set<String> PYTHON_KEYWORDS =
      Set.of(
          ("False None True and as assert async await break class continue def del elif else except finally for from global if"
                  + " import in is lambda nonlocal not or pass raise return try while with yield")
              .split(" "));
  private static final Set<String> PYTHON_TYPES =
      Set.of("int", "float", "str", "bool", "list", "dict", "tuple", "set");

  private final Pattern tokens;
  private final boolean java;

  private Highlighter(Pattern tokens, boolean java) {
    this.tokens = tokens;
    this.java = java;
  }

  public static List<Node> java(String code) {
    return new Highlighter(JAVA_TOKENS, true).colour(code);
  }

  public static List<Node> python(String code) {
    return new Highlighter(PYTHON_TOKENS, false).colour(code);
  }

  private List<Node> colour(String code) {
    List<Node> out = new ArrayList<>();
    Matcher token = tokens.matcher(code);
    StringBuilder plain = new StringBuilder();
    int at = 0;
    String previous = "";
    while (token.find()) {
      plain.append(code, at, token.start());
      at = token.end();
      String text = token.group();
      String css = css(token, previous, code);
      if (css.isEmpty()) {
        plain.append(text);
      } else {
        flush(plain, out);
        out.add(Element.of("span", css, new Text(text)));
      }
      if (token.group("comment") == null) {
        previous = before(code, token.start()) + text;
      }
    }
    plain.append(code.substring(at));
    flush(plain, out);
    return out;
  }

  private String css(Matcher token, String previous, String code) {
    if (token.group("comment") != null) {
      return "hl-c";
    } else if (token.group("string") != null) {
      return "hl-s";
    } else if (token.group("annotation") != null) {
      return "hl-a";
    } else if (token.group("number") != null) {
      return "hl-n";
    }
    String word = token.group("word");
    if ((java ? JAVA_KEYWORDS : PYTHON_KEYWORDS).contains(word)) {
      return "hl-k";
    } else if (declared(token, previous, code)) {
      return "hl-f";
    }
    boolean type =
        java
            ? JAVA_PRIMITIVES.contains(word) || word.matches("[A-Z](?:\\w*[a-z]\\w*)?")
            : PYTHON_TYPES.contains(word);
    return type ? "hl-t" : "";
  }

  /** Whether a word is the name of a method or function where it is declared. */
  private boolean declared(Matcher token, String previous, String code) {
    if (!java) {
      return previous.endsWith("def");
    }
    if (!code.startsWith("(", token.end()) || token.start() == 0) {
      return false;
    }
    // In a declaration a type stands directly before the name; in a call an operator or nothing
    // does.
    String before = code.substring(0, token.start()).stripTrailing();
    boolean sameLine = code.lastIndexOf('\n', token.start()) < before.length();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    boolean generic = before.matches("(?s).*[\\w>\\]?]>");
    boolean afterType = Character.isJavaIdentifierPart(last) || last == ']' || generic;
    String word = before.substring(lastWordStart(before));
    boolean keyword = JAVA_KEYWORDS.contains(word) && !word.equals("void");
    boolean modifier = Set.of("public", "private", "protected").contains(word);
    return sameLine && afterType && (!keyword || modifier) && before.length() < token.start();
  }

  private static int lastWordStart(String text) {
    int at = text.length();
    while (at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static String before(String code, int start) {
    return start > 0 && code.charAt(start - 1) == '.' ? "." : "";
  }

  private static void flush(StringBuilder plain, List<Node> out) {
    if (plain.length() > 0) {
      out.add(new Text(plain.toString()));
      plain.setLength(0);
    }
  }
}
