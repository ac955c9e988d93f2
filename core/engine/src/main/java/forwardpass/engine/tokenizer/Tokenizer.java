package forwardpass.engine.tokenizer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tokenizer: text to ids and back. It equals tiktoken's on the same vocabulary. Half of a
 * surrogate pair is no character and has no bytes in UTF-8; it is encoded as U+FFFD. Apart from
 * that {@code decode(encode(x))} is x.
 *
 * <p>It remembers pieces that it has met, so it is not for several threads at once.
 */
public final class Tokenizer {
  private final Pretokenizer pretokenizer;
  private final Vocabulary vocabulary;
  private final SpecialTokens special;
  private final Encoder encoder;

  public Tokenizer(Pretokenizer pretokenizer, Vocabulary vocabulary, SpecialTokens special) {
    for (String name : special.names()) {
      if (vocabulary.has(special.id(name))) {
        throw new IllegalArgumentException(
            "tokenizer: the special token '"
                + name
                + "' has the id "
                + special.id(name)
                + ", which is an ordinary token's");
      }
    }
    this.pretokenizer = pretokenizer;
    this.vocabulary = vocabulary;
    this.special = special;
    encoder = new Encoder(pretokenizer, vocabulary);
  }

  /** GPT-2's tokenizer, from the text of its {@code vocab.bpe}. */
  public static Tokenizer gpt2(byte[] vocabBpe) {
    Vocabulary vocabulary = VocabBpe.read(vocabBpe);
    return new Tokenizer(
        Pretokenizer.named("gpt2"),
        vocabulary,
        SpecialTokens.of(Map.of("<|endoftext|>", vocabulary.size())));
  }

  /** GPT-2's tokenizer, from tiktoken's {@code r50k_base.tiktoken}. */
  public static Tokenizer r50kBase(byte[] ranks) {
    return new Tokenizer(
        Pretokenizer.named("gpt2"),
        TiktokenRanks.read(ranks),
        SpecialTokens.of(Map.of("<|endoftext|>", 50256)));
  }

  /** The tokenizer of GPT-3.5 and GPT-4, from tiktoken's {@code cl100k_base.tiktoken}. */
  public static Tokenizer cl100kBase(byte[] ranks) {
    Map<String, Integer> special = new LinkedHashMap<>();
    special.put("<|endoftext|>", 100257);
    special.put("<|fim_prefix|>", 100258);
    special.put("<|fim_middle|>", 100259);
    special.put("<|fim_suffix|>", 100260);
    special.put("<|endofprompt|>", 100276);
    return new Tokenizer(
        Pretokenizer.named("cl100k_base"), TiktokenRanks.read(ranks), SpecialTokens.of(special));
  }

  /** The tokenizer of GPT-4o, from tiktoken's {@code o200k_base.tiktoken}. */
  public static Tokenizer o200kBase(byte[] ranks) {
    Map<String, Integer> special = new LinkedHashMap<>();
    special.put("<|endoftext|>", 199999);
    special.put("<|endofprompt|>", 200018);
    return new Tokenizer(
        Pretokenizer.named("o200k_base"), TiktokenRanks.read(ranks), SpecialTokens.of(special));
  }

  public Pretokenizer pretokenizer() {
    return pretokenizer;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public SpecialTokens specialTokens() {
    return special;
  }

  /** One more than the highest id, special tokens included. */
  public int vocabSize() {
    return Math.max(vocabulary.size(), special.highestId() + 1);
  }

  /** The ids of a text in which the name of a special token is ordinary text. */
  public Tokens encodeOrdinary(String text) {
    Tokens out = new Tokens();
    char[] chars = text.toCharArray();
    encoder.encode(chars, 0, chars.length, out);
    return out;
  }

  /** Appends the ids of {@code text[from, to)} (UTF-16) to {@code out}; special tokens as above. */
  public void encodeOrdinary(char[] text, int from, int to, Tokens out) {
    if (from < 0 || from > to || to > text.length) {
      throw new IllegalArgumentException(
          "encode: from " + from + " to " + to + " of a text of " + text.length);
    }
    encoder.encode(text, from, to, out);
  }

  /** The ids of a text that must not contain the name of a special token. */
  public Tokens encode(String text) {
    return encode(text, Set.of());
  }

  /**
   * The ids of a text in which the allowed special tokens stand for themselves; others must not
   * occur.
   */
  public Tokens encode(String text, Set<String> allowed) {
    Set<String> disallowed = new LinkedHashSet<>(special.names());
    disallowed.removeAll(allowed);
    return encode(text, allowed, disallowed);
  }

  /**
   * The ids of a text, as tiktoken's {@code encode(text, allowed_special, disallowed_special)}.
   *
   * @param allowed names of special tokens that become their id
   * @param disallowed names that are refused; a special token in neither set is ordinary text
   * @throws IllegalArgumentException if the text contains a disallowed name
   */
  public Tokens encode(String text, Set<String> allowed, Set<String> disallowed) {
    checkNames(allowed);
    checkNames(disallowed);
    char[] chars = text.toCharArray();
    SpecialTokens.Found refused = special.find(chars, 0, disallowed);
    if (refused != null) {
      throw new IllegalArgumentException(
          "encode: the text has the special token '"
              + refused.name()
              + "' at index "
              + refused.start()
              + ", which is not allowed here");
    }
    Tokens out = new Tokens();
    int from = 0;
    SpecialTokens.Found found;
    while ((found = special.find(chars, from, allowed)) != null) {
      encoder.encode(chars, from, found.start(), out);
      out.add(found.id());
      from = found.end();
    }
    encoder.encode(chars, from, chars.length, out);
    return out;
  }

  private void checkNames(Set<String> names) {
    for (String name : names) {
      if (special.id(name) < 0) {
        throw new IllegalArgumentException(
            "encode: '" + name + "' is none of this tokenizer's special tokens " + special.names());
      }
    }
  }

  /** The pieces within which bytes merge, in order; joined they are the text. */
  public List<String> pieces(String text) {
    char[] chars = text.toCharArray();
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < chars.length; ) {
      int end = pretokenizer.pieceEnd(chars, from, chars.length);
      pieces.add(new String(chars, from, end - from));
      from = end;
    }
    return pieces;
  }

  /** The bytes of an id; a special token's are those of its name. */
  public byte[] tokenBytes(int id) {
    if (vocabulary.has(id)) {
      return vocabulary.bytes(id);
    }
    String name = special.name(id);
    if (name == null) {
      throw new IllegalArgumentException(
          "decode: "
              + id
              + " is no token's id; ids are 0 to "
              + (vocabSize() - 1)
              + (id >= 0 && id < vocabSize() ? ", with gaps" : ""));
    }
    return Utf8.encode(name);
  }

  /** The text of the ids; bytes that are not UTF-8 become U+FFFD. */
  public String decode(int... ids) {
    Utf8Decoder text = new Utf8Decoder();
    for (int id : ids) {
      decode(id, text);
    }
    return text.finish();
  }

  /** Hands the bytes of one id to a decoder: text token by token. */
  public void decode(int id, Utf8Decoder text) {
    if (vocabulary.has(id)) {
      TokenBytes tokens = vocabulary.tokens();
      text.accept(tokens.pool(), tokens.start(id), tokens.start(id + 1));
    } else {
      byte[] bytes = tokenBytes(id);
      text.accept(bytes, 0, bytes.length);
    }
  }
}
