package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.jobs.SentenceState;
import java.util.List;

/**
 * What a model says with some parts switched off, beside what it says with all of them.
 *
 * @param asked the text, what is off and the token, as {@link Question} writes them
 * @param all how many tokens the text has
 * @param pieces the tokens that are read
 * @param rows the likeliest tokens before and after
 * @param token whose logit is taken apart; {@code logit} is it, with nothing off
 * @param added what each part adds to it; {@code neurons} those that add or take most
 */
record Ablation(
    String asked,
    Sizes sizes,
    int all,
    List<String> pieces,
    List<Row> rows,
    Guess token,
    double logit,
    double logitAfter,
    List<Added> added,
    List<Added> neurons)
    implements SentenceState.Result {
  static final Codec<Ablation> CODEC = new Form();

  /** One token's share before and after. */
  record Row(Guess before, double after) {
    static final Codec<Row> CODEC = new RowForm();

    private static final class RowForm implements Codec<Row> {
      @Override
      public void write(Row it, CodecWriter out) {
        Guess.CODEC.write(it.before, out);
        out.number(it.after);
      }

      @Override
      public Row read(CodecReader in) {
        return new Row(Guess.CODEC.read(in), in.number(0, 1));
      }
    }
  }

  /**
   * What is asked.
   *
   * @param token whose logit is taken apart; −1 for the likeliest
   */
  record Question(String text, Off off, int token) {
    static final Codec<Question> CODEC = new QuestionForm();

    private static final class QuestionForm implements Codec<Question> {
      @Override
      public void write(Question it, CodecWriter out) {
        out.text(it.text);
        out.text(it.off.print());
        out.whole(it.token);
      }

      @Override
      public Question read(CodecReader in) {
        return new Question(in.text(), Off.of(in.text()), in.whole());
      }
    }
  }

  private static final class Form implements Codec<Ablation> {
    @Override
    public void write(Ablation it, CodecWriter out) {
      out.text(it.asked);
      Sizes.CODEC.write(it.sizes, out);
      out.whole(it.all);
      out.list(it.pieces, Codecs.TEXT);
      out.list(it.rows, Row.CODEC);
      Guess.CODEC.write(it.token, out);
      out.number(it.logit);
      out.number(it.logitAfter);
      out.list(it.added, Added.CODEC);
      out.list(it.neurons, Added.CODEC);
    }

    @Override
    public Ablation read(CodecReader in) {
      String asked = in.text();
      Question.CODEC.decode(asked); // it can be shown
      return new Ablation(
          asked,
          Sizes.CODEC.read(in),
          in.whole(1, Integer.MAX_VALUE),
          in.list(1, 256, Codecs.TEXT),
          in.list(1, 64, Row.CODEC),
          Guess.CODEC.read(in),
          in.number(),
          in.number(),
          in.list(1, 1000, Added.CODEC),
          in.list(0, 64, Added.CODEC));
    }
  }

  Ablation {
    pieces = List.copyOf(pieces);
    rows = List.copyOf(rows);
    added = List.copyOf(added);
    neurons = List.copyOf(neurons);
  }

  @Override
  public String text() {
    return asked;
  }

  Off off() {
    return Question.CODEC.decode(asked).off();
  }

  /** What a part adds. */
  double of(String kind, int layer, int index) {
    for (Added one : added) {
      if (one.kind().equals(kind) && one.layer() == layer && one.index() == index) {
        return one.logit();
      }
    }
    return 0;
  }

  /** The likeliest token before, or after. */
  Guess best(boolean isAfter) {
    Row best = rows.get(0);
    for (Row row : rows) {
      boolean isMore = isAfter ? row.after > best.after : row.before.share() > best.before.share();
      best = isMore ? row : best;
    }
    return isAfter ? new Guess(best.before.id(), best.before.piece(), best.after) : best.before;
  }
}
