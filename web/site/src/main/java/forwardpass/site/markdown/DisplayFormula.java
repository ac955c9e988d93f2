package forwardpass.site.markdown;

import org.commonmark.node.CustomBlock;

/** A formula on lines of its own. */
public final class DisplayFormula extends CustomBlock {
  private final int line;
  private String latex = "";
  private Attributes attributes = Attributes.NONE;

  DisplayFormula(int line) {
    this.line = line;
  }

  void set(String newLatex, Attributes newAttributes) {
    latex = newLatex.strip();
    attributes = newAttributes;
  }

  public String latex() {
    return latex;
  }

  public Attributes attributes() {
    return attributes;
  }

  public int line() {
    return line;
  }
}
