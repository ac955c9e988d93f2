package forwardpass.lessons.decoding;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/** What is searched for: a text's continuation by so many tokens, by so many beams. */
record BeamRequest(String text, int width, int steps) {
  static final Codec<BeamRequest> CODEC =
      new Codec<>() {
        @Override
        public void write(BeamRequest it, CodecWriter out) {
          out.text(it.text);
          out.whole(it.width);
          out.whole(it.steps);
        }

        @Override
        public BeamRequest read(CodecReader in) {
          return new BeamRequest(in.text(), in.whole(1, 8), in.whole(1, 40));
        }
      };
}
