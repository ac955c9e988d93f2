package forwardpass.site.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads {@code $…$}; what is inside is LaTeX, no Markdown. */
final class InlineFormulaParser implements InlineContentParser {
  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    if (scanner.find('$') <= 0) {
      return ParsedInline.none();
    }
    String latex = scanner.getSource(start, scanner.position()).getContent();
    scanner.next();
    return ParsedInline.of(new InlineFormula(latex.replace('\n', ' ').strip()), scanner.position());
  }

  /** Makes the parser at every dollar. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new InlineFormulaParser();
    }
  }
}
