package forwardpass.lessons.ownmodel;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.TokenText;
import java.util.ArrayList;
import java.util.List;

/**
 * A token of whatever model.
 *
 * @param bytes what it stands for in a text
 * @param share how likely it is to come next; 0 where it has come
 */
record OwnToken(int id, List<Integer> bytes, double share) {
  static final Codec<OwnToken> CODEC = new Form();

  OwnToken {
    bytes = List.copyOf(bytes);
  }

  static OwnToken of(AnyModel model, int id, double share) {
    List<Integer> bytes = new ArrayList<>();
    for (byte b : model.bytes(id)) {
      bytes.add(b & 0xff);
    }
    return new OwnToken(id, bytes, share);
  }

  /** Its text, or its bytes. */
  Node node() {
    return bytes.isEmpty() ? new Text("\u2205") : TokenText.of(bytes);
  }

  private static final class Form implements Codec<OwnToken> {
    @Override
    public void write(OwnToken it, CodecWriter out) {
      out.whole(it.id);
      out.list(it.bytes, Codecs.WHOLE);
      out.number(it.share);
    }

    @Override
    public OwnToken read(CodecReader in) {
      return new OwnToken(
          in.whole(0, Integer.MAX_VALUE), in.list(0, 10_000, Codecs.WHOLE), in.number(0, 1));
    }
  }
}
