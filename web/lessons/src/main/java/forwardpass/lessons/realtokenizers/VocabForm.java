package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/** A vocabulary as text: its name. */
final class VocabForm implements Codec<Vocab> {
  static final VocabForm CODEC = new VocabForm();

  private VocabForm() {}

  @Override
  public void write(Vocab it, CodecWriter out) {
    out.name(it);
  }

  @Override
  public Vocab read(CodecReader in) {
    return in.name(Vocab.values());
  }
}
