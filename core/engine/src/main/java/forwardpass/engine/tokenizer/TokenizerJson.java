package forwardpass.engine.tokenizer;

import forwardpass.engine.json.JsonField;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final int HIGHEST_ID = (1 << 22) - 1;

  private final JsonField model;
  private final Map<String, Integer> special = new LinkedHashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  private TokenizerJson(JsonField model) {
    this.model = model;
  }

  /**
   * Reads the file's bytes.
   *
   * @throws IllegalArgumentException if it is malformed or of another kind, saying where
   */
  public static Tokenizer read(byte[] file) {
    JsonField root = JsonField.read(NAME, file);
    TokenizerJson reader = new TokenizerJson(root.member("model"));
    reader.requireByteLevelBpe(root);
    Pretokenizer pretokenizer = PretokenizerJson.read(root.member("pre_tokenizer"));
    reader.readSpecial(root.member("added_tokens"));
    Vocabulary vocabulary =
        Vocabulary.ofRankedMerges(
            reader.tokens(), reader.merges(), reader.model.member("ignore_merges").flag(false));
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
      for (String name : new String[] {"lstrip", "rstrip", "single_word"}) {
        if (token.member(name).flag(false)) {
          throw token.member(name).refuse("is true, which is not supported");
        }
      }
      String content = token.member("content").text();
      if (special.put(content, id(token.member("id"))) != null) {
        throw token.refuse("'" + content + "' is there twice");
      }
    }
  }

  private static int id(JsonField field) {
    int id = field.integer();
    if (id < 0 || id > HIGHEST_ID) {
      throw field.refuse("is " + id + ", expected an id from 0 to " + HIGHEST_ID);
    }
    return id;
  }

  /** The bytes of each id. Special tokens stand in the vocabulary too, and have none. */
  private TokenBytes tokens() {
    JsonField vocab = model.member("vocab");
    int size = 0;
    for (String token : vocab.names()) {
      JsonField field = vocab.member(token);
      int id = id(field);
      Integer sameSpecial = special.get(token);
      if (sameSpecial == null) {
        ids.put(token, id);
        size = Math.max(size, id + 1);
      } else if (sameSpecial != id) {
        throw field.refuse("is " + id + ", among the added tokens it is " + sameSpecial);
      }
    }
    // A few tokens with an id in the millions would ask for all memory.
    if (size > 64L * vocab.names().size() + 1024) {
      throw vocab.refuse("has ids up to " + (size - 1) + " for " + ids.size() + " tokens");
    }
    String[] byId = new String[size];
    for (Map.Entry<String, Integer> entry : ids.entrySet()) {
      String other = byId[entry.getValue()];
      if (other != null) {
        throw vocab.refuse("gives the id " + entry.getValue() + " twice");
      }
      byId[entry.getValue()] = entry.getKey();
    }
    TokenBytes tokens = new TokenBytes();
    byte[] byteOf = byteOfCharacter();
    for (String token : byId) {
      byte[] bytes = token == null ? new byte[0] : bytes(vocab, token, byteOf);
      tokens.add(bytes, 0, bytes.length);
    }
    return tokens;
  }

  /** The byte that each of the printable characters stands for, one more than it; 0 for none. */
  private static byte[] byteOfCharacter() {
    byte[] byteOf = new byte[0x200];
    int[] order = VocabBpe.byteOrder();
    for (int id = 0; id < 256; id++) {
      byteOf[VocabBpe.printable(order, id)] = (byte) order[id];
    }
    return byteOf;
  }

  private static byte[] bytes(JsonField vocab, String token, byte[] byteOf) {
    byte[] bytes = new byte[token.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = token.charAt(i);
      if (c >= byteOf.length || (byteOf[c] == 0 && c != ZERO)) {
        throw vocab.member(token).refuse("has a character that stands for no byte");
      }
      bytes[i] = byteOf[c];
    }
    return bytes;
  }

  /** What the byte 0 is written as: the first of those that are not printable. */
  private static final char ZERO = 0x100;

  /** Each merge's two parts and its result. */
  private List<Vocabulary.Merge> merges() {
    JsonField list = model.member("merges");
    List<Vocabulary.Merge> merges = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < list.size(); i++) {
      JsonField item = list.item(i);
      String left = part(item, true);
      String right = part(item, false);
      int id = token(item, left + right);
      if (id < before) {
        throw item.refuse(
            "makes token " + id + " after one that made " + before + ": ids must rise with merges");
      }
      before = id;
      merges.add(new Vocabulary.Merge(token(item, left), token(item, right), id));
    }
    return merges;
  }

  private static String part(JsonField item, boolean left) {
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

  private int token(JsonField item, String token) {
    Integer id = ids.get(token);
    if (id == null) {
      throw item.refuse("names '" + token + "', which is no token");
    }
    return id;
  }
}
