package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/** A clicked token as text: its vocabulary, its place, how far it is undone. */
final class PickForm implements Codec<Pick> {
  static final PickForm CODEC = new PickForm();

  private PickForm() {}

  @Override
  public void write(Pick it, CodecWriter out) {
    VocabForm.CODEC.write(it.vocab(), out);
    out.whole(it.at());
    out.whole(it.undone());
  }

  @Override
  public Pick read(CodecReader in) {
    return new Pick(
        VocabForm.CODEC.read(in), in.whole(0, Integer.MAX_VALUE), in.whole(0, Integer.MAX_VALUE));
  }
}
