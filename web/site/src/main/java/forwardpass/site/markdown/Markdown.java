package forwardpass.site.markdown;

import java.util.List;
import java.util.function.BiConsumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with tables, containers and formulas. */
public final class Markdown {
  private Markdown() {}

  /**
   * The tree of a text.
   *
   * @param fault hears of every line that can't be read, and why
   */
  public static Node parse(String text, BiConsumer<Integer, String> fault) {
    Node tree = parser(fault).parse(text);
    new TableCheck(text, fault).visit(tree);
    return tree;
  }

  private static Parser parser(BiConsumer<Integer, String> fault) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .customBlockParserFactory(new ContainerParser.Factory(fault))
        .customBlockParserFactory(new DisplayFormulaParser.Factory(fault))
        .customInlineContentParserFactory(new InlineFormulaParser.Factory(fault))
        .build();
  }
}
