package forwardpass.lessons.sampling;

import forwardpass.engine.sampling.Sampler;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.work.Job;
import java.util.List;

/**
 * What the model is to do: read a beginning and what was said since, then write on. A draw depends
 * on the seed and on how many tokens stand before it, so the same settings at the same place draw
 * the same token again.
 *
 * @param said the ids of what was said since
 * @param count how many tokens to write at most; 0 to look ahead only
 */
record WritingRequest(String text, List<Integer> said, Sampler sampler, int seed, int count) {
  static final Codec<WritingRequest> CODEC = new Form();

  private static final class Form implements Codec<WritingRequest> {
    @Override
    public void write(WritingRequest it, CodecWriter out) {
      out.text(it.text);
      out.list(it.said, Codecs.WHOLE);
      Knobs.CODEC.write(it.sampler, out);
      out.whole(it.seed);
      out.whole(it.count);
    }

    @Override
    public WritingRequest read(CodecReader in) {
      return new WritingRequest(
          in.text(), in.list(Codecs.WHOLE), Knobs.CODEC.read(in), in.whole(), in.whole());
    }
  }

  WritingRequest {
    said = List.copyOf(said);
  }

  Job job() {
    return new Job(WritingTask.NAME, CODEC.encode(this));
  }
}
