package forwardpass.lessons.tokens;

import forwardpass.engine.tokenizer.Vocabulary;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import java.util.ArrayList;
import java.util.List;

/**
 * A token and the two that it is merged from, down to bytes.
 *
 * @param bytes of all that is below it, each 0–255
 * @param parts the two tokens that it is merged from; none for a byte
 */
public record TokenTree(int id, List<Integer> bytes, List<TokenTree> parts) {
  /** No published token is merged more often in a row than it has bytes. */
  private static final int DEEPEST = 256;

  /** A token's id, then 0 and its two parts, or the number of its bytes and these. */
  public static final Codec<TokenTree> CODEC = new Form(0);

  private record Form(int depth) implements Codec<TokenTree> {
    @Override
    public void write(TokenTree it, CodecWriter out) {
      out.whole(it.id);
      if (it.parts.isEmpty()) {
        out.list(it.bytes, Codecs.WHOLE);
      } else {
        out.whole(0);
        write(it.parts.get(0), out);
        write(it.parts.get(1), out);
      }
    }

    @Override
    public TokenTree read(CodecReader in) {
      int id = in.whole(0, Integer.MAX_VALUE);
      int count = in.whole(0, depth < DEEPEST ? DEEPEST : 0);
      if (count == 0 && depth < DEEPEST) {
        Form below = new Form(depth + 1);
        return joined(id, below.read(in), below.read(in));
      }
      List<Integer> bytes = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        bytes.add(in.whole(0, 255));
      }
      return new TokenTree(id, bytes, List.of());
    }
  }

  public TokenTree {
    bytes = List.copyOf(bytes);
    parts = List.copyOf(parts);
  }

  /** A token that two others make. */
  public static TokenTree joined(int id, TokenTree left, TokenTree right) {
    List<Integer> bytes = new ArrayList<>(left.bytes);
    bytes.addAll(right.bytes);
    return new TokenTree(id, bytes, List.of(left, right));
  }

  /** The tree of one of a vocabulary's tokens. */
  public static TokenTree of(Vocabulary vocabulary, int id) {
    int left = vocabulary.left(id);
    if (left >= 0) {
      return joined(id, of(vocabulary, left), of(vocabulary, vocabulary.right(id)));
    }
    List<Integer> bytes = new ArrayList<>();
    for (byte b : vocabulary.bytes(id)) {
      bytes.add(b & 0xff);
    }
    return new TokenTree(id, bytes, List.of());
  }

  /** How many merges made it. */
  public int merges() {
    return parts.isEmpty() ? 0 : 1 + parts.get(0).merges() + parts.get(1).merges();
  }

  /** How often a merged token is in the tree. Its parts have lower ids, so the search is short. */
  public int count(int wanted) {
    if (id <= wanted || parts.isEmpty()) {
      return id == wanted ? 1 : 0;
    }
    return parts.get(0).count(wanted) + parts.get(1).count(wanted);
  }

  /** What is left when so many merges are undone, the last one made (the highest id) first. */
  public List<TokenTree> undone(int count) {
    List<TokenTree> row = new ArrayList<>();
    row.add(this);
    for (int k = 0; k < count; k++) {
      int last = lastMerged(row);
      if (last < 0) {
        break;
      }
      TokenTree token = row.remove(last);
      row.addAll(last, token.parts);
    }
    return List.copyOf(row);
  }

  /** Where in the row the token is that was merged last; −1 where all are bytes. */
  private static int lastMerged(List<TokenTree> row) {
    int last = -1;
    for (int i = 0; i < row.size(); i++) {
      boolean isMerged = !row.get(i).parts.isEmpty();
      if (isMerged && (last < 0 || row.get(i).id > row.get(last).id)) {
        last = i;
      }
    }
    return last;
  }
}
