package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/**
 * What one part of the model adds to a logit directly.
 *
 * @param kind {@code embed}, {@code posEmbed}, {@code head}, {@code attnBias}, {@code mlp}, {@code
 *     bias} or {@code neuron}
 * @param layer its block; −1 outside the blocks
 * @param index which head or neuron
 */
record Added(String kind, int layer, int index, double logit) {
  static final Codec<Added> CODEC = new Form();

  private static final class Form implements Codec<Added> {
    @Override
    public void write(Added it, CodecWriter out) {
      out.text(it.kind);
      out.whole(it.layer);
      out.whole(it.index);
      out.number(it.logit);
    }

    @Override
    public Added read(CodecReader in) {
      return new Added(in.text(), in.whole(), in.whole(), in.number());
    }
  }
}
