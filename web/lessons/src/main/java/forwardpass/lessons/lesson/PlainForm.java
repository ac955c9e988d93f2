package forwardpass.lessons.lesson;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/** A value's own form, for a state that nothing runs in. */
record PlainForm<S>(Codec<S> codec) implements StateCodec<S> {
  @Override
  public void write(S value, CodecWriter out) {
    codec.write(value, out);
  }

  @Override
  public S read(CodecReader in) {
    return codec.read(in);
  }
}
