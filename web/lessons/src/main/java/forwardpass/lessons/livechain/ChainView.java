package forwardpass.lessons.livechain;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.jobs.SentenceRow;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.livechain.Reading.Step;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What the lesson shows: who reads, the tokens, one token's rivals, the factors, their product. */
final class ChainView {
  private static final double SMALL = 1e-4;

  private ChainView() {}

  static View of(Parameters parameters, SentenceState<Reading> state) {
    Reading reading = state.result();
    List<View> parts = new ArrayList<>();
    parts.add(work(parameters, state));
    if (reading == null) {
      parts.add(Say.paragraph("nothing-read"));
    } else {
      int at = Math.min(parameters.get(LiveChain.AT), reading.steps().size());
      parts.add(new ChainStrip(reading, at));
      parts.add(rivals(reading, at));
      parts.add(factors(reading, at));
      parts.add(outcome(reading));
    }
    return Group.of("chain-view", parts);
  }

  private static View work(Parameters parameters, SentenceState<Reading> state) {
    Reading reading = state.result();
    int bytes = reading == null ? 0 : reading.size().fileBytes();
    boolean isStale = LiveChain.isStale(parameters, state);
    return new SentenceRow(state, isStale, bytes).view();
  }

  /** A factor in a table: four decimals, or a power of ten where they would say too little. */
  static Num probability(double p) {
    return p >= SMALL ? Num.fixed(p, 4) : Num.scientific(p, 2);
  }

  /** The product: 0 is written as such, since its power of ten is lost. */
  static Num product(double p) {
    return p == 0 ? Num.whole(0) : Num.scientific(p, 2);
  }

  private static View rivals(Reading reading, int at) {
    Step step = reading.steps().get(at - 1);
    Message caption =
        Message.of(at == 1 ? "rivals.first" : "rivals.caption")
            .with("place", at)
            .with("before", before(reading, at));
    DataTable table = DataTable.of(caption, "rivals.token", "rivals.rank", "rivals.probability");
    for (int i = 0; i < step.best().size(); i++) {
      Reading.Candidate one = step.best().get(i);
      table = rival(table, i + 1, one.piece(), one.probability(), step.rank() == i + 1);
    }
    return step.rank() > step.best().size()
        ? rival(table, step.rank(), step.piece(), step.probability(), true)
        : table;
  }

  /** The last words before a place, as many as are needed to recognise it. */
  private static String before(Reading reading, int at) {
    int from = Math.max(0, at - 1 - 4);
    StringBuilder out = new StringBuilder(from > 0 ? "\u2026" : "");
    for (int i = from; i < at - 1; i++) {
      out.append(reading.steps().get(i).piece());
    }
    return Blanks.strip(out.toString());
  }

  private static DataTable rival(
      DataTable table, int rank, String piece, double probability, boolean isIt) {
    View place = given(Num.whole(rank));
    View share = live(probability(probability));
    return table.marked(isIt ? "lit" : "", Integer.toString(rank), new Piece(piece), place, share);
  }

  private static View factors(Reading reading, int at) {
    DataTable table =
        DataTable.of(
            "factors.caption",
            "factors.token",
            "factors.probability",
            "factors.log",
            "factors.product",
            "factors.sum");
    double product = 1;
    double sum = 0;
    for (int i = 0; i < reading.steps().size(); i++) {
      Step step = reading.steps().get(i);
      double log = Log.log(step.probability());
      product *= step.probability();
      sum += log;
      table =
          table.marked(
              i + 1 == at ? "lit" : "",
              Integer.toString(i + 1),
              new Piece(step.piece()),
              live(probability(step.probability())),
              live(Num.fixed(log, 4)),
              live(product(product)),
              live(Num.fixed(sum, 3)));
    }
    return table;
  }

  private static View outcome(Reading reading) {
    double product = reading.product();
    double sum = reading.logSum();
    List<View> lines = new ArrayList<>();
    lines.add(
        new Say(
            "p",
            "verdict-line",
            Message.of("product")
                .with("product", product(product))
                .with("sum", Num.fixed(sum, 2))
                .with("exp", product(Exp.exp(sum)))));
    if (product == 0) {
      double ten = Log.log(10);
      lines.add(Say.paragraph(Message.of("underflow").with("power", Num.fixed(sum / ten, 0))));
    }
    lines.add(
        Say.paragraph(
            Message.of("nats")
                .with("nats", Num.fixed(reading.natsPerToken(), 2))
                .with("count", reading.steps().size())
                .with("vocab", Num.grouped(reading.size().vocabSize()))
                .with("uniform", Num.fixed(reading.uniformNats(), 2))));
    return Group.of("chain-outcome", lines);
  }
}
