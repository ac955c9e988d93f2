package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict on an answer, from the worker.
 *
 * @param key of the words; {@code right} alone is right
 * @param holes their holes' names and what fills them, in turn
 */
public record Said(String key, List<String> holes) {
  public static final String RIGHT = "right";

  public static final Codec<Said> CODEC = new Form();

  private static final class Form implements Codec<Said> {
    @Override
    public void write(Said it, CodecWriter out) {
      out.text(it.key);
      out.list(it.holes, Codecs.TEXT);
    }

    @Override
    public Said read(CodecReader in) {
      return new Said(in.text(), in.list(0, 20, Codecs.TEXT));
    }
  }

  public Said {
    holes = List.copyOf(holes);
  }

  /** A verdict without holes. */
  public static Said of(String key) {
    return new Said(key, List.of());
  }

  /** With what fills a hole of its words. */
  public Said with(String hole, String value) {
    List<String> more = new ArrayList<>(holes);
    more.add(hole);
    more.add(value);
    return new Said(key, more);
  }

  public boolean isRight() {
    return key.equals(RIGHT);
  }

  public Message message() {
    Message message = Message.of("said." + key);
    for (int i = 0; i + 1 < holes.size(); i += 2) {
      message = message.with(holes.get(i), holes.get(i + 1));
    }
    return message;
  }
}
