package forwardpass.site.markdown;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads containers. Colons close the container that was opened with as many. */
final class ContainerParser extends AbstractBlockParser {
  private static final Pattern OPENING =
      Pattern.compile("(?<colons>:{3,})\\s*(?<kind>[a-z][a-z-]*)\\s*(?<attributes>\\{.*\\})?\\s*");

  private final Container block;
  private final int colons;

  private ContainerParser(Container block, int colons) {
    this.block = block;
    this.colons = colons;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    String line = state.getLine().getContent().toString().strip();
    if (line.equals(":".repeat(colons))) {
      block.close();
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  /** Recognises openings; what can't be read is reported with its line. */
  static final class Factory implements BlockParserFactory {
    private final BiConsumer<Integer, String> fault;

    Factory(BiConsumer<Integer, String> fault) {
      this.fault = fault;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String text = state.getLine().getContent().toString();
      if (state.getIndent() > 3 || !text.startsWith(":::", state.getNextNonSpaceIndex())) {
        return BlockStart.none();
      }
      int line = Lines.of(state);
      Matcher opening = OPENING.matcher(text.strip());
      if (!opening.matches()) {
        fault.accept(
            line, "this is no container: write '::: kind {attributes}', closed by as many colons");
        return BlockStart.none();
      }
      Attributes attributes = Attributes.NONE;
      String braces = opening.group("attributes");
      if (braces != null) {
        try {
          attributes = Attributes.parse(braces);
        } catch (IllegalArgumentException e) {
          fault.accept(line, e.getMessage());
        }
      }
      Container block = new Container(opening.group("kind"), attributes, line);
      return BlockStart.of(new ContainerParser(block, opening.group("colons").length()))
          .atIndex(text.length());
    }
  }
}
