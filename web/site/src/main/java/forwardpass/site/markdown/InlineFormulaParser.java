package forwardpass.site.markdown;

import java.util.Set;
import java.util.function.BiConsumer;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads {@code $…$}; what is inside is LaTeX, no Markdown. */
final class InlineFormulaParser implements InlineContentParser {
  private final BiConsumer<Integer, String> fault;

  private InlineFormulaParser(BiConsumer<Integer, String> fault) {
    this.fault = fault;
  }

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    int length = scanner.find('$');
    String latex = length < 0 ? "" : scanner.getSource(start, scanner.position()).getContent();
    // As a price stands in a sentence: $5 and $6.
    if (length <= 0 || latex.startsWith(" ") || latex.endsWith(" ")) {
      fault.accept(
          line(scanner, start),
          "this '$' is no formula: none closes it, or blanks are inside; a price is written \\$5");
      return ParsedInline.none();
    }
    scanner.next();
    return ParsedInline.of(new InlineFormula(latex.replace('\n', ' ').strip()), scanner.position());
  }

  private static int line(Scanner scanner, Position from) {
    scanner.setPosition(from);
    if (scanner.hasNext()) {
      scanner.next();
    }
    var spans = scanner.getSource(from, scanner.position()).getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + 1;
  }

  /** Makes the parser at every dollar. */
  static final class Factory implements InlineContentParserFactory {
    private final BiConsumer<Integer, String> fault;

    Factory(BiConsumer<Integer, String> fault) {
      this.fault = fault;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new InlineFormulaParser(fault);
    }
  }
}
