package forwardpass.site.markdown;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads {@code $$ … $$ {label="…"}}, on one line or many. */
final class DisplayFormulaParser extends AbstractBlockParser {
  private static final Pattern CLOSING =
      Pattern.compile("(?<latex>.*?)\\$\\$\\s*(?<attributes>\\{.*\\})?\\s*");

  private final DisplayFormula block;
  private final StringBuilder latex = new StringBuilder();
  private final BiConsumer<Integer, String> fault;
  private Attributes attributes = Attributes.NONE;
  private boolean closed;

  private DisplayFormulaParser(DisplayFormula block, BiConsumer<Integer, String> fault) {
    this.block = block;
    this.fault = fault;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    take(line.getContent().toString());
  }

  private void take(String text) {
    Matcher closing = CLOSING.matcher(text.strip());
    if (closing.matches()) {
      closed = true;
      latex.append(closing.group("latex"));
      String braces = closing.group("attributes");
      if (braces != null) {
        try {
          attributes = Attributes.parse(braces);
        } catch (IllegalArgumentException e) {
          fault.accept(block.line(), e.getMessage());
        }
      }
    } else {
      latex.append(text).append('\n');
    }
  }

  @Override
  public void closeBlock() {
    if (!closed) {
      fault.accept(block.line(), "the formula that opens here with $$ is not closed");
    }
    block.set(latex.toString(), attributes);
  }

  /** Recognises the opening dollars. */
  static final class Factory implements BlockParserFactory {
    private final BiConsumer<Integer, String> fault;

    Factory(BiConsumer<Integer, String> fault) {
      this.fault = fault;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String text = state.getLine().getContent().toString();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() > 3 || !text.startsWith("$$", start)) {
        return BlockStart.none();
      }
      // What follows the dollars on this line comes to addLine like every other line.
      DisplayFormula block = new DisplayFormula(Lines.of(state));
      return BlockStart.of(new DisplayFormulaParser(block, fault)).atIndex(start + 2);
    }
  }
}
