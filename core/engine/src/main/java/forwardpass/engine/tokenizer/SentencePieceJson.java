package forwardpass.engine.tokenizer;

import forwardpass.engine.json.JsonField;
import forwardpass.engine.tokenizer.SentencePieceFile.Kind;
import forwardpass.engine.tokenizer.SentencePieceFile.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SentencePiece's pieces in a {@code tokenizer.json}, as Llama 2 and its kin have them: BPE with a
 * fallback to bytes. The file states merges in place of scores, and what is done to spaces.
 */
final class SentencePieceJson implements TextTokens {
  private final SpecialTokens added;
  private final SentencePiece pieces;
  private final SpaceMarks spaces;

  private SentencePieceJson(SpecialTokens added, SentencePiece pieces, SpaceMarks spaces) {
    this.added = added;
    this.pieces = pieces;
    this.spaces = spaces;
  }

  /** Whether the file is of this kind, and not byte-level BPE. */
  static boolean fits(JsonField root) {
    return root.member("model").member("byte_fallback").flag(false);
  }

  /** The tokenizer that a file of this kind states. */
  static SentencePieceJson read(JsonField root) {
    JsonField model = root.member("model");
    for (String name : new String[] {"dropout", "ignore_merges"}) {
      JsonField field = model.member(name);
      boolean isOff = field.isAbsent() || (name.equals("ignore_merges") && !field.flag(false));
      if (!isOff) {
        throw field.refuse("is there, which is not supported with byte_fallback");
      }
    }
    SpaceMarks spaces = SpaceMarks.read(root);
    Map<String, Integer> ids = ids(model.member("vocab"));
    Map<String, Integer> added = new LinkedHashMap<>();
    Map<String, Kind> kinds = new HashMap<>();
    JsonField unknown = model.member("unk_token");
    if (!unknown.isAbsent()) {
      kinds.put(unknown.text(), Kind.UNKNOWN);
    }
    readAdded(root, ids, added, kinds);
    for (int b = 0; b < 256; b++) {
      String name = byteName(b);
      if (!ids.containsKey(name)) {
        throw model.member("vocab").refuse("has no " + name + ", which byte_fallback needs");
      }
      kinds.put(name, Kind.BYTE);
    }
    List<Piece> all = pieces(model.member("vocab"), ids, kinds);
    Map<String, Integer> ranks = ranks(model.member("merges"), ids);
    SentencePiece pieces = SentencePiece.ofMerges(SentencePieceFile.of(all), ranks);
    return new SentencePieceJson(SpecialTokens.of(added), pieces, spaces);
  }

  private static String byteName(int b) {
    String digits = "0123456789ABCDEF";
    return "<0x" + digits.charAt(b >> 4) + digits.charAt(b & 15) + ">";
  }

  private static Map<String, Integer> ids(JsonField vocab) {
    Map<String, Integer> ids = new LinkedHashMap<>();
    for (String token : vocab.names()) {
      ids.put(token, CharacterVocabulary.id(vocab.member(token)));
    }
    return ids;
  }

  private static void readAdded(
      JsonField root,
      Map<String, Integer> ids,
      Map<String, Integer> added,
      Map<String, Kind> kinds) {
    JsonField list = root.member("added_tokens");
    for (int i = 0; !list.isAbsent() && i < list.size(); i++) {
      JsonField token = list.item(i);
      TokenizerJson.requireExact(token);
      // After a normaliser the name would be sought with a space before it.
      boolean isChanged = !root.member("normalizer").isAbsent();
      if (isChanged && token.member("normalized").flag(false)) {
        throw token.member("normalized").refuse("is true, which is not supported");
      }
      String content = token.member("content").text();
      int id = CharacterVocabulary.id(token.member("id"));
      Integer same = ids.put(content, id);
      if (same != null && same != id) {
        throw token.refuse("'" + content + "' is " + id + ", in the vocabulary it is " + same);
      }
      if (added.put(content, id) != null) {
        throw token.refuse("'" + content + "' is there twice");
      }
      boolean isMark = token.member("special").flag(false);
      kinds.putIfAbsent(content, isMark ? Kind.CONTROL : Kind.USER_DEFINED);
    }
  }

  private static List<Piece> pieces(
      JsonField vocab, Map<String, Integer> ids, Map<String, Kind> kinds) {
    int size = 0;
    for (int id : ids.values()) {
      size = Math.max(size, id + 1);
    }
    if (size > 64L * ids.size() + 1024) {
      throw vocab.refuse("has ids up to " + (size - 1) + " for " + ids.size() + " tokens");
    }
    @Nullable Piece[] byId = new Piece[size];
    ids.forEach(
        (text, id) -> {
          if (byId[id] != null) {
            throw vocab.refuse("gives the id " + id + " twice");
          }
          byId[id] = new Piece(text, 0, kinds.getOrDefault(text, Kind.NORMAL));
        });
    List<Piece> pieces = new ArrayList<>(size);
    for (Piece piece : byId) {
      pieces.add(piece == null ? new Piece("", 0, Kind.UNUSED) : piece);
    }
    return pieces;
  }

  /** The place of each merge in the list, by its two parts with a space between. */
  private static Map<String, Integer> ranks(JsonField list, Map<String, Integer> ids) {
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      JsonField item = list.item(i);
      String left = TokenizerJson.part(item, true);
      String right = TokenizerJson.part(item, false);
      for (String token : new String[] {left, right, left + right}) {
        if (!ids.containsKey(token)) {
          throw item.refuse("names '" + token + "', which is no token");
        }
      }
      ranks.put(left + " " + right, i);
    }
    return ranks;
  }

  @Override
  public String kind() {
    return pieces.kind();
  }

  @Override
  public int size() {
    return pieces.size();
  }

  @Override
  public int[] encode(String text) {
    char[] chars = text.toCharArray();
    Tokens tokens = new Tokens();
    int at = 0;
    while (at < chars.length) {
      SpecialTokens.Found found = added.find(chars, at, added.names());
      int end = found == null ? chars.length : found.start();
      if (end > at) {
        String part = text.substring(at, end);
        for (int id : pieces.encode(part, spaces.before(part, at))) {
          tokens.add(id);
        }
      }
      if (found != null) {
        tokens.add(found.id());
      }
      at = found == null ? end : found.end();
    }
    return tokens.toArray();
  }

  @Override
  public byte[] bytes(int id) {
    return pieces.bytes(id);
  }

  @Override
  public boolean isSpecial(int id) {
    return pieces.isSpecial(id);
  }
}
