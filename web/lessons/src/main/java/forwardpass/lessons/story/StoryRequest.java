package forwardpass.lessons.story;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.work.Job;
import java.util.List;

/**
 * What the model is to do: read a beginning and what was written since, then write some tokens on.
 * The draws depend on the seed and on how many tokens there are, so a text that was stopped goes on
 * as it would have gone on.
 *
 * @param text the beginning
 * @param written the ids of what was written since
 * @param count how many tokens to write; 0 to look ahead only
 */
record StoryRequest(String text, List<Integer> written, double temperature, int seed, int count) {
  StoryRequest {
    written = List.copyOf(written);
  }

  static final Codec<StoryRequest> CODEC = new Form();

  private static final class Form implements Codec<StoryRequest> {
    @Override
    public void write(StoryRequest it, CodecWriter out) {
      out.text(it.text);
      out.list(it.written, Codecs.WHOLE);
      out.number(it.temperature);
      out.whole(it.seed);
      out.whole(it.count);
    }

    @Override
    public StoryRequest read(CodecReader in) {
      return new StoryRequest(
          in.text(), in.list(Codecs.WHOLE), in.number(), in.whole(), in.whole());
    }
  }

  Job job() {
    return new Job(StoryTask.NAME, CODEC.encode(this));
  }
}
