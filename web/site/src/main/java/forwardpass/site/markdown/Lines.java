package forwardpass.site.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.ParserState;

/** Line numbers, counted from 1. */
public final class Lines {
  private Lines() {}

  static int of(ParserState state) {
    SourceSpan span = state.getLine().getSourceSpan();
    return span == null ? 0 : span.getLineIndex() + 1;
  }

  /** Where a node stands: its own line, or else that of what it is in. */
  public static int of(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.get(0).getLineIndex() + 1;
      }
    }
    return 0;
  }
}
