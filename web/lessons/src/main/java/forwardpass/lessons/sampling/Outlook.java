package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.plain.IntArrays;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model expects at one place of a text. All tokens are told by their ranks: 0 is the one
 * with the largest logit, of equals the lower id.
 *
 * @param shown the likeliest tokens, as many as the page shows
 * @param logits of all tokens in thousandths, [vocabSize], falling
 * @param read the ranks of the tokens of the text so far, the prompt's first
 * @param promptLength how many of them are the prompt's
 */
record Outlook(List<Candidate> shown, List<Integer> logits, List<Integer> read, int promptLength) {
  static final int SHOWN = 12;
  private static final double THOUSANDTHS = 1000;

  /** A token that may come. */
  record Candidate(int id, String piece) {}

  private static final Codec<Candidate> CANDIDATE =
      new Codec<>() {
        @Override
        public void write(Candidate it, CodecWriter out) {
          out.whole(it.id);
          out.text(it.piece);
        }

        @Override
        public Candidate read(CodecReader in) {
          return new Candidate(in.whole(0, Integer.MAX_VALUE), in.text());
        }
      };

  static final Codec<Outlook> CODEC = new Form();

  /** The first logit, and the steps from each down to the next. */
  private static final class Form implements Codec<Outlook> {
    @Override
    public void write(Outlook it, CodecWriter out) {
      out.list(it.shown, CANDIDATE);
      List<Integer> steps = new ArrayList<>();
      for (int i = 0; i < it.logits.size(); i++) {
        steps.add(i == 0 ? it.logits.get(0) : it.logits.get(i - 1) - it.logits.get(i));
      }
      out.list(steps, Codecs.WHOLE);
      out.list(it.read, Codecs.WHOLE);
      out.whole(it.promptLength);
    }

    @Override
    public Outlook read(CodecReader in) {
      List<Candidate> shown = in.list(1, Integer.MAX_VALUE, CANDIDATE);
      List<Integer> logits = new ArrayList<>();
      for (int step : in.list(shown.size(), Integer.MAX_VALUE, Codecs.WHOLE)) {
        logits.add(logits.isEmpty() ? step : logits.get(logits.size() - 1) - step);
      }
      List<Integer> read = in.list(Codecs.WHOLE);
      for (int rank : read) {
        if (rank < 0 || rank >= logits.size()) {
          throw new IllegalArgumentException("outlook: rank " + rank + " of " + logits.size());
        }
      }
      return new Outlook(shown, logits, read, in.whole(0, read.size()));
    }
  }

  Outlook {
    shown = List.copyOf(shown);
    logits = List.copyOf(logits);
    read = List.copyOf(read);
  }

  /**
   * What the model's logits say, [vocabSize].
   *
   * @param text the tokens so far
   */
  static Outlook of(BookModel model, double[] logits, List<Integer> text, int promptLength) {
    int[] order = Best.of(logits, logits.length);
    int[] ranks = new int[order.length];
    List<Integer> falling = new ArrayList<>();
    List<Candidate> shown = new ArrayList<>();
    for (int rank = 0; rank < order.length; rank++) {
      int id = order[rank];
      ranks[id] = rank;
      falling.add((int) Rounding.rint(logits[id] * THOUSANDTHS));
      if (rank < SHOWN) {
        shown.add(new Candidate(id, model.piece(id)));
      }
    }
    List<Integer> read = new ArrayList<>();
    for (int id : text) {
      read.add(ranks[id]);
    }
    return new Outlook(shown, falling, read, promptLength);
  }

  /** The logits by rank, [vocabSize]. */
  double[] values() {
    double[] values = new double[logits.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = logits.get(i) / THOUSANDTHS;
    }
    return values;
  }

  /** The text so far, as ranks. */
  int[] context() {
    return IntArrays.of(read);
  }
}
