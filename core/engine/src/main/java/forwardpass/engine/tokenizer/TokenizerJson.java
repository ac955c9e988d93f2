package forwardpass.engine.tokenizer;

import forwardpass.engine.json.JsonField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the {@code tokenizer.json} of Hugging Face's tokenizers, where it is byte-level BPE: that
 * of GPT-2, Llama 3, and of whatever the same library trained in that way. Each byte is written as
 * a character, see {@link VocabBpe}; a merge as {@code "a b"} or as {@code ["a", "b"]}.
 *
 * <p>What it says beyond that (another model, a normaliser, an unknown token) is refused by name.
 * Tokens that a post-processor puts around a text are the caller's to add.
 */
public final class TokenizerJson {
  private static final String NAME = "tokenizer.json";

  private final JsonField model;
  private final Map<String, Integer> special = new LinkedHashMap<>();

  private TokenizerJson(JsonField model) {
    this.model = model;
  }

  /**
   * Reads the file's bytes.
   *
   * @throws IllegalArgumentException if it is malformed or of another kind, saying where
   */
  public static Tokenizer read(byte[] file) {
    return read(JsonField.read(NAME, file));
  }

  /**
   * The same, or SentencePiece's pieces, as Llama 2 has them: whichever the file states.
   *
   * @throws IllegalArgumentException if it is malformed or of a third kind, saying where
   */
  public static TextTokens tokens(byte[] file) {
    JsonField root = JsonField.read(NAME, file);
    return SentencePieceJson.fits(root)
        ? SentencePieceJson.read(root)
        : new ByteLevelTokens(read(root));
  }

  private static Tokenizer read(JsonField root) {
    TokenizerJson reader = new TokenizerJson(root.member("model"));
    reader.requireByteLevelBpe(root);
    Pretokenizer pretokenizer = PretokenizerJson.read(root.member("pre_tokenizer"));
    reader.readSpecial(root.member("added_tokens"));
    CharacterVocabulary vocab =
        new CharacterVocabulary(reader.model.member("vocab"), reader.special);
    Vocabulary vocabulary =
        Vocabulary.ofRankedMerges(
            vocab.tokens(), reader.merges(vocab), reader.model.member("ignore_merges").flag(false));
    return new Tokenizer(pretokenizer, vocabulary, SpecialTokens.of(reader.special));
  }

  private void requireByteLevelBpe(JsonField root) {
    JsonField type = model.member("type");
    if (!type.text().equals("BPE")) {
      throw type.refuse("is '" + type.text() + "', expected BPE");
    }
    if (!root.member("normalizer").isAbsent()) {
      throw root.member("normalizer").refuse("changes the text, which is not supported");
    }
    if (model.member("byte_fallback").flag(false)) {
      throw model.member("byte_fallback").refuse("is true, expected bytes as characters");
    }
    for (String name : new String[] {"unk_token", "dropout"}) {
      if (!model.member(name).isAbsent()) {
        throw model.member(name).refuse("is there, which byte-level BPE has no use for");
      }
    }
    for (String name : new String[] {"continuing_subword_prefix", "end_of_word_suffix"}) {
      JsonField mark = model.member(name);
      if (!mark.isAbsent() && !mark.text().isEmpty()) {
        throw mark.refuse("is '" + mark.text() + "', expected none");
      }
    }
    JsonField decoder = root.member("decoder");
    if (!decoder.isAbsent() && !decoder.member("type").text().equals("ByteLevel")) {
      throw decoder.refuse("is '" + decoder.member("type").text() + "', expected ByteLevel");
    }
  }

  private void readSpecial(JsonField added) {
    for (int i = 0; !added.isAbsent() && i < added.size(); i++) {
      JsonField token = added.item(i);
      requireExact(token);
      String content = token.member("content").text();
      if (special.put(content, CharacterVocabulary.id(token.member("id"))) != null) {
        throw token.refuse("'" + content + "' is there twice");
      }
    }
  }

  /** Refuses an added token that takes more of a text than its name. */
  static void requireExact(JsonField token) {
    for (String name : new String[] {"lstrip", "rstrip", "single_word"}) {
      if (token.member(name).flag(false)) {
        throw token.member(name).refuse("is true, which is not supported");
      }
    }
  }

  /** Each merge's two parts and its result. */
  private List<Vocabulary.Merge> merges(CharacterVocabulary vocab) {
    JsonField list = model.member("merges");
    List<Vocabulary.Merge> merges = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      JsonField item = list.item(i);
      merges.add(vocab.merge(part(item, true), part(item, false), item::refuse));
    }
    return merges;
  }

  /** One of the two parts of a merge, written in either form. */
  static String part(JsonField item, boolean left) {
    if (item.isList()) {
      if (item.size() != 2) {
        throw item.refuse("has " + item.size() + " parts, expected 2");
      }
      return item.item(left ? 0 : 1).text();
    }
    String text = item.text();
    int space = text.indexOf(' ');
    if (space < 1 || space == text.length() - 1 || text.indexOf(' ', space + 1) >= 0) {
      throw item.refuse("is '" + text + "', expected two parts with a space between");
    }
    return left ? text.substring(0, space) : text.substring(space + 1);
  }
}
