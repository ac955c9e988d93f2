package forwardpass.lessons.ownmodel;

import forwardpass.engine.folder.OpenedModel;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.NormKind;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/**
 * What there is to say of a model that was opened.
 *
 * @param isGpt2 whether it is built as GPT-2, else as Llama
 * @param types the types of its tensors in the file
 * @param tokenizer its kind
 * @param tokens how many there are
 * @param held bytes of its weights in memory
 */
record Found(
    boolean isGpt2,
    int layers,
    int heads,
    int kvHeads,
    int width,
    int headWidth,
    int mlpWidth,
    int vocabulary,
    int context,
    boolean isTied,
    double parameters,
    String types,
    int tensors,
    String tokenizer,
    int tokens,
    double fileBytes,
    double held) {
  static final Codec<Found> CODEC = new Form();

  static Found of(OpenedModel model) {
    GptConfig config = model.config();
    return new Found(
        config.norm() == NormKind.LAYER,
        config.nLayers(),
        config.nHeads(),
        config.nKvHeads(),
        config.dModel(),
        config.dHead(),
        config.dMlp(),
        config.vocabSize(),
        config.nCtx(),
        config.tiedHead(),
        config.parameterCount(),
        model.types(),
        model.tensors(),
        model.tokens().kind(),
        model.tokens().size(),
        model.fileBytes(),
        model.heldBytes());
  }

  private static final class Form implements Codec<Found> {
    @Override
    public void write(Found it, CodecWriter out) {
      out.flag(it.isGpt2);
      out.whole(it.layers);
      out.whole(it.heads);
      out.whole(it.kvHeads);
      out.whole(it.width);
      out.whole(it.headWidth);
      out.whole(it.mlpWidth);
      out.whole(it.vocabulary);
      out.whole(it.context);
      out.flag(it.isTied);
      out.number(it.parameters);
      out.text(it.types);
      out.whole(it.tensors);
      out.text(it.tokenizer);
      out.whole(it.tokens);
      out.number(it.fileBytes);
      out.number(it.held);
    }

    @Override
    public Found read(CodecReader in) {
      return new Found(
          in.flag(),
          in.whole(),
          in.whole(),
          in.whole(),
          in.whole(),
          in.whole(),
          in.whole(),
          in.whole(),
          in.whole(),
          in.flag(),
          in.number(),
          in.text(),
          in.whole(),
          in.text(),
          in.whole(),
          in.number(),
          in.number());
    }
  }
}
