package forwardpass.site.markdown;

import org.commonmark.node.CustomNode;

/** A formula in a line of text. */
public final class InlineFormula extends CustomNode {
  private final String latex;

  InlineFormula(String latex) {
    this.latex = latex;
  }

  public String latex() {
    return latex;
  }
}
