package forwardpass.lessons.realtokenizers;

import forwardpass.engine.tokenizer.PackedVocabulary;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.SpecialTokens;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.engine.tokenizer.Tokens;
import forwardpass.engine.tokenizer.Vocabulary;
import forwardpass.lessons.tokens.TokenTree;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a text under some vocabularies, one a slice, and reports the counts, and of the tokens
 * only a stretch: a page has no use for more than it shows.
 */
public final class TokenizeTask implements Task {
  public static final String NAME = "tokenization-encode";

  /** UTF-16 units of a stretch. */
  static final int STRETCH = 240;

  /** Tokens shown of a stretch at most; no character is more than four. */
  private static final int MOST = 720;

  private final TokenizeRequest request;
  private final int to; // where the stretch ends
  private final int firstByte;
  private final int lastByte;
  private final List<Encoding> encodings = new ArrayList<>();
  private @Nullable TaskContext context;

  /** The input is what {@link TokenizeRequest#job} writes. */
  public TokenizeTask(String input) {
    request = TokenizeRequest.CODEC.decode(input);
    String text = request.text();
    int end = Math.min(text.length(), request.from() + STRETCH);
    to = TextCounts.isSecondHalf(text, end) ? end + 1 : end;
    firstByte = TextCounts.utf8Bytes(text, Math.min(request.from(), to));
    lastByte = TextCounts.utf8Bytes(text, to);
  }

  @Override
  public List<String> files() {
    return Vocab.files(request.vocabs());
  }

  @Override
  public void begin(TaskContext place) {
    context = place;
  }

  @Override
  public @Nullable String advance() {
    if (context == null) {
      throw new IllegalStateException("tokenize: not begun");
    }
    Vocab vocab = request.vocabs().get(encodings.size());
    encodings.add(encode(vocab, context.tokenizer(vocab.file(), file -> tokenizer(vocab, file))));
    return isDone() ? report() : null;
  }

  /** Makes the tokenizer of a vocabulary of its file. */
  static Tokenizer tokenizer(Vocab vocab, byte[] file) {
    return vocab.cut().isEmpty()
        ? TokenizerFile.read(file)
        : new Tokenizer(
            Pretokenizer.named(vocab.cut()), PackedVocabulary.read(file), SpecialTokens.none());
  }

  private Encoding encode(Vocab vocab, Tokenizer tokenizer) {
    Tokens ids = tokenizer.encodeOrdinary(request.text());
    Vocabulary vocabulary = tokenizer.vocabulary();
    List<TokenTree> shown = new ArrayList<>();
    int first = 0;
    int at = 0; // bytes before the token
    for (int i = 0; i < ids.size() && at < lastByte && shown.size() < MOST; i++) {
      int length = vocabulary.bytes(ids.get(i)).length;
      if (at + length > firstByte) {
        shown.add(TokenTree.of(vocabulary, ids.get(i)));
      } else {
        first = i + 1;
      }
      at += length;
    }
    boolean returns = tokenizer.decode(ids.toArray()).equals(request.text());
    return new Encoding(vocab, ids.size(), returns, first, shown);
  }

  private String report() {
    String text = request.text();
    return TokenizeReport.CODEC.encode(
        new TokenizeReport(
            TokenizeRequest.stamp(text),
            Math.min(request.from(), to),
            to,
            TextCounts.of(text),
            encodings));
  }

  @Override
  public boolean isDone() {
    return encodings.size() == request.vocabs().size();
  }
}
