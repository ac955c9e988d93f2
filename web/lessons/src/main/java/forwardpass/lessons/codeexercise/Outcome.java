package forwardpass.lessons.codeexercise;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.node.Nodes;
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

  private static final class Form implements Codec<Outcome> {
    @Override
    public void write(Outcome it, CodecWriter out) {
      out.text(it.key);
      out.whole(it.position);
      Message fault = it.fault;
      out.flag(fault != null);
      if (fault != null) {
        out.text(fault.key());
        out.whole(fault.args().size());
        for (Message.Arg arg : fault.args()) {
          out.text(arg.name());
          out.text(Nodes.text(arg.value())); // what fills a hole arrives as plain text
        }
      }
    }

    @Override
    public Outcome read(CodecReader in) {
      return new Outcome(in.text(), in.whole(-1, Integer.MAX_VALUE), in.flag() ? fault(in) : null);
    }

    private static Message fault(CodecReader in) {
      Message fault = Message.of(in.text());
      int holes = in.whole(0, Integer.MAX_VALUE);
      for (int i = 0; i < holes; i++) {
        fault = fault.with(in.text(), in.text());
      }
      return fault;
    }
  }

  /** All outcomes of a run, as the worker reports them. */
  static String report(List<Outcome> all) {
    CodecWriter out = new CodecWriter();
    out.list(all, CODEC);
    return out.toString();
  }

  /** The outcomes of a report. */
  static List<Outcome> ofReport(String report) {
    return new CodecReader(report).list(CODEC);
  }

  public boolean passed() {
    return fault == null;
  }
}
