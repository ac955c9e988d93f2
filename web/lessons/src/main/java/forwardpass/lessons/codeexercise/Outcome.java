package forwardpass.lessons.codeexercise;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one test, or of reading the program.
 *
 * @param key the test's words; empty where the program could not be read
 * @param position where in the program, or −1
 * @param fault what went wrong; null where the test passed
 */
public record Outcome(String key, int position, @Nullable Message fault) {
  static final Codec<Outcome> CODEC = new Form();

  /** All outcomes of a run, as the worker reports them. */
  static final Codec<List<Outcome>> ALL = new ListForm();

  private static final Codec<Message> FAULT = new FaultForm();
  private static final Codec<Message.Arg> ARG = new ArgForm();

  private static final class Form implements Codec<Outcome> {
    @Override
    public void write(Outcome it, CodecWriter out) {
      out.text(it.key);
      out.whole(it.position);
      out.optional(it.fault, FAULT);
    }

    @Override
    public Outcome read(CodecReader in) {
      return new Outcome(in.text(), in.whole(-1, Integer.MAX_VALUE), in.optional(FAULT));
    }
  }

  private static final class ListForm implements Codec<List<Outcome>> {
    @Override
    public void write(List<Outcome> all, CodecWriter out) {
      out.list(all, CODEC);
    }

    @Override
    public List<Outcome> read(CodecReader in) {
      return in.list(CODEC);
    }
  }

  private static final class FaultForm implements Codec<Message> {
    @Override
    public void write(Message it, CodecWriter out) {
      out.text(it.key());
      out.list(it.args(), ARG);
    }

    @Override
    public Message read(CodecReader in) {
      return new Message(in.text(), in.list(ARG));
    }
  }

  /** What fills a hole arrives as plain text. */
  private static final class ArgForm implements Codec<Message.Arg> {
    @Override
    public void write(Message.Arg it, CodecWriter out) {
      out.text(it.name());
      out.text(Nodes.text(it.value()));
    }

    @Override
    public Message.Arg read(CodecReader in) {
      return new Message.Arg(in.text(), List.of(new Text(in.text())));
    }
  }

  public boolean passed() {
    return fault == null;
  }
}
