package forwardpass.lessons.evaluation;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.evaluation.PairItem.Kind;
import java.util.List;

/**
 * How three models did on the same pairs.
 *
 * @param first the seed of the first story; the others follow it
 * @param outcomes of the pairs, four a story, as far as they have been read
 */
record Evaluation(int first, List<Outcome> outcomes) {
  static final int STORIES = 50;
  private static final int FARTHEST = 100_000; // hundredths of a nat
  private static final List<Kind> KINDS = List.of(Kind.values());

  /**
   * A pair's margins: ln P(right) − ln P(wrong) in hundredths of a nat, never 0; above it where the
   * model is right.
   *
   * @param whole of the model as it ships
   * @param four of the same with its weights in four bits
   * @param less of the model without its last block
   */
  record Outcome(Kind kind, int whole, int four, int less) {
    int of(Rival rival) {
      return rival == Rival.FOUR_BITS ? four : less;
    }
  }

  /** Which model the shipped one is held against. */
  enum Rival {
    ONE_BLOCK_LESS,
    FOUR_BITS
  }

  static final Codec<Evaluation> CODEC = new Form();
  private static final Codec<Outcome> OUTCOME = new OutcomeForm();

  private static final class Form implements Codec<Evaluation> {
    @Override
    public void write(Evaluation it, CodecWriter out) {
      out.whole(it.first);
      out.list(it.outcomes, OUTCOME);
    }

    @Override
    public Evaluation read(CodecReader in) {
      return new Evaluation(
          in.whole(1, Integer.MAX_VALUE / 2), in.list(0, STORIES * PairItem.A_STORY, OUTCOME));
    }
  }

  private static final class OutcomeForm implements Codec<Outcome> {
    @Override
    public void write(Outcome it, CodecWriter out) {
      out.whole(KINDS.indexOf(it.kind()));
      out.whole(it.whole());
      out.whole(it.four());
      out.whole(it.less());
    }

    @Override
    public Outcome read(CodecReader in) {
      return new Outcome(
          KINDS.get(in.whole(0, KINDS.size() - 1)), margin(in), margin(in), margin(in));
    }
  }

  private static int margin(CodecReader in) {
    return in.whole(-FARTHEST, FARTHEST);
  }

  Evaluation {
    outcomes = List.copyOf(outcomes);
  }

  /** A margin in nats as it is carried: a hundredth at least, so that its sign is not lost. */
  static int carried(double nats) {
    int size = (int) Math.floor(Math.min(FARTHEST, Math.max(1, 100 * Math.abs(nats) + 0.5)));
    return nats > 0 ? size : -size;
  }

  /** The shipped model against a rival, on the first so many of the pairs. */
  Comparison comparison(int pairs, Rival against) {
    double[] whole = new double[pairs];
    double[] rival = new double[pairs];
    int[] story = new int[pairs];
    for (int i = 0; i < pairs; i++) {
      whole[i] = outcomes.get(i).whole() > 0 ? 1 : 0;
      rival[i] = outcomes.get(i).of(against) > 0 ? 1 : 0;
      story[i] = i / PairItem.A_STORY;
    }
    return new Comparison(whole, rival, story);
  }

  /** Whether all stories of a run have been read. */
  boolean isWhole() {
    return stories() == STORIES;
  }

  /** How many stories have been read. */
  int stories() {
    return outcomes.size() / PairItem.A_STORY;
  }
}
