package forwardpass.engine.tokenizer;

import forwardpass.engine.json.JsonField;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The vocabulary of byte-level BPE as JSON has it: the id of each token, whose bytes are written as
 * characters, see {@link VocabBpe}.
 */
final class CharacterVocabulary {
  private static final int HIGHEST_ID = (1 << 22) - 1;

  /** What the byte 0 is written as: the first of those that are not printable. */
  private static final char ZERO = 0x100;

  private final JsonField vocab;
  private final Map<String, Integer> special;
  private final Map<String, Integer> ids = new HashMap<>();
  private int lastMerged;

  /**
   * A vocabulary.
   *
   * @param special tokens that may stand among the others, and have no bytes
   */
  CharacterVocabulary(JsonField vocab, Map<String, Integer> special) {
    this.vocab = vocab;
    this.special = special;
    for (String token : vocab.names()) {
      JsonField field = vocab.member(token);
      int id = id(field);
      Integer sameSpecial = special.get(token);
      if (sameSpecial == null) {
        ids.put(token, id);
      } else if (sameSpecial != id) {
        throw field.refuse("is " + id + ", among the added tokens it is " + sameSpecial);
      }
    }
  }

  /** An id, as a field has it. */
  static int id(JsonField field) {
    int id = field.integer();
    if (id < 0 || id > HIGHEST_ID) {
      throw field.refuse("is " + id + ", expected an id from 0 to " + HIGHEST_ID);
    }
    return id;
  }

  /** All tokens with bytes. */
  Set<String> names() {
    return ids.keySet();
  }

  /** The bytes of each id. */
  TokenBytes tokens() {
    int size = 0;
    for (int id : ids.values()) {
      size = Math.max(size, id + 1);
    }
    // A few tokens with an id in the millions would ask for all memory.
    if (size > 64L * (ids.size() + special.size()) + 1024) {
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
      byte[] bytes = token == null ? new byte[0] : bytes(token, byteOf);
      tokens.add(bytes, 0, bytes.length);
    }
    return tokens;
  }

  /**
   * The byte that each of the printable characters stands for; 0 for none, and for {@link #ZERO}.
   */
  private static byte[] byteOfCharacter() {
    byte[] byteOf = new byte[0x200];
    int[] order = VocabBpe.byteOrder();
    for (int id = 0; id < 256; id++) {
      byteOf[VocabBpe.printable(order, id)] = (byte) order[id];
    }
    return byteOf;
  }

  private byte[] bytes(String token, byte[] byteOf) {
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

  /**
   * The next merge.
   *
   * @param refused makes an error about the place where it stands
   */
  Vocabulary.Merge merge(
      String left, String right, Function<String, IllegalArgumentException> refused) {
    int id = token(left + right, refused);
    if (id < lastMerged) {
      throw refused.apply(
          "makes token "
              + id
              + " after one that made "
              + lastMerged
              + ": ids must rise with merges");
    }
    lastMerged = id;
    return new Vocabulary.Merge(token(left, refused), token(right, refused), id);
  }

  private int token(String token, Function<String, IllegalArgumentException> refused) {
    Integer id = ids.get(token);
    if (id == null) {
      throw refused.apply("names '" + token + "', which is no token");
    }
    return id;
  }
}
