package forwardpass.lessons.sampling;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the worker says after reading, and after each token that it writes.
 *
 * @param text the beginning that was read
 * @param wrote the token that was drawn; null where none was
 * @param next what the model expects now
 * @param stop why it writes no more
 */
record WritingReport(String text, @Nullable Wrote wrote, Outlook next, Stop stop) {
  /** Why no more is written. */
  enum Stop {
    /** It goes on, or has written as much as was asked for. */
    NONE,
    /** The model has ended the text. */
    ENDED,
    /** It can read no more tokens. */
    FULL
  }

  /**
   * A token that was written.
   *
   * @param p the model's own probability of it
   * @param drawn the probability with which it was drawn; 1 where the reader chose it
   */
  record Wrote(int id, String piece, double p, double drawn) {}

  static final Codec<Wrote> WROTE =
      new Codec<>() {
        @Override
        public void write(Wrote it, CodecWriter out) {
          out.whole(it.id);
          out.text(it.piece);
          out.number(it.p);
          out.number(it.drawn);
        }

        @Override
        public Wrote read(CodecReader in) {
          return new Wrote(
              in.whole(0, Integer.MAX_VALUE), in.text(), in.number(0, 1), in.number(0, 1));
        }
      };

  static final Codec<WritingReport> CODEC =
      new Codec<>() {
        @Override
        public void write(WritingReport it, CodecWriter out) {
          out.text(it.text);
          out.optional(it.wrote, WROTE);
          Outlook.CODEC.write(it.next, out);
          out.name(it.stop);
        }

        @Override
        public WritingReport read(CodecReader in) {
          return new WritingReport(
              in.text(), in.optional(WROTE), Outlook.CODEC.read(in), in.name(Stop.values()));
        }
      };
}
