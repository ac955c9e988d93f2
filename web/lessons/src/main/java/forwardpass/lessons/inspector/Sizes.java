package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/** The sizes that the shapes of a pass are made of. */
public record Sizes(
    int tokens, int layers, int heads, int dModel, int dHead, int dMlp, int vocabSize) {
  private static final int MOST = 100_000;

  public static final Codec<Sizes> CODEC = new Form();

  private static final class Form implements Codec<Sizes> {
    @Override
    public void write(Sizes it, CodecWriter out) {
      out.whole(it.tokens);
      out.whole(it.layers);
      out.whole(it.heads);
      out.whole(it.dModel);
      out.whole(it.dHead);
      out.whole(it.dMlp);
      out.whole(it.vocabSize);
    }

    @Override
    public Sizes read(CodecReader in) {
      return new Sizes(
          in.whole(1, MOST),
          in.whole(1, 64),
          in.whole(1, 64),
          in.whole(1, MOST),
          in.whole(1, MOST),
          in.whole(1, MOST),
          in.whole(1, MOST));
    }
  }
}
