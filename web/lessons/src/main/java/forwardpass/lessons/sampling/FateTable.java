package forwardpass.lessons.sampling;

import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.sampling.Survivors;
import forwardpass.engine.sampling.TemperatureOrder;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** One token's way through the stages, in their order: its number at each, and the bar to pass. */
final class FateTable {
  private final Fates fates;
  private final int token;
  private final TableBuilder table;
  private boolean hasFallen;

  private FateTable(Fates fates, int token, Message caption) {
    this.fates = fates;
    this.token = token;
    table =
        TableBuilder.of(
            caption, "fate.stage", "fate.number", "fate.bar", "fate.share", "fate.outcome");
  }

  static DataTable of(Outlook outlook, Fates fates, int token) {
    Message caption =
        Message.of("fate.caption")
            .with("token", new Piece(outlook.shown().get(token).piece()).node());
    FateTable made = new FateTable(fates, token, caption);
    made.fill(outlook.values()[token]);
    return made.table.table();
  }

  private void fill(double logit) {
    Sampler sampler = fates.sampler();
    Survivors tempered = fates.steps().tempered();
    Survivors topK = fates.steps().topK();
    Survivors topP = fates.steps().topP();
    Survivors minP = fates.steps().minP();
    Survivors typical = fates.steps().typical();
    boolean isFirst = sampler.order() == TemperatureOrder.FIRST;
    told("logit", Num.fixed(logit, 2));
    told("penalties", Num.fixed(fates.steps().penalized()[token], 2));
    if (isFirst) {
      heat(tempered, sampler.temperature());
    }
    boolean cuts = sampler.topK() > 0 && sampler.topK() < tempered.count();
    stage("top-k", cuts, Num.whole(sampler.topK()), topK, () -> rank(tempered));
    stage("top-p", sampler.topP() < 1, Num.upTo(sampler.topP(), 2), topP, () -> before(topK));
    stage("min-p", sampler.minP() > 0, Num.upTo(sampler.minP(), 2), minP, () -> ratio(topP));
    stage(
        "typical",
        sampler.typicalP() < 1,
        Num.upTo(sampler.typicalP(), 2),
        typical,
        () -> Num.fixed(Fates.moreTypical(minP, token), 3));
    if (!isFirst) {
      heat(fates.steps().drawn(), sampler.temperature());
    }
  }

  private Num rank(Survivors at) {
    return Num.whole(Fates.rank(at, token));
  }

  private Num before(Survivors at) {
    return Num.fixed(Fates.before(at, token), 3);
  }

  private Num ratio(Survivors at) {
    return Num.fixed(Fates.ratio(at, token), 3);
  }

  private void told(String stage, Num number) {
    table.saidRow(stage).live(number).empty(3);
  }

  private void heat(Survivors after, double temperature) {
    TableBuilder.Row row = table.saidRow("temperature").given(Num.upTo(temperature, 2)).empty(1);
    outcome(row, after, true);
  }

  /** What a stage asks of the token, and whether that is met. */
  private interface Asked {
    Num number();
  }

  private void stage(String stage, boolean isOn, Num bar, Survivors after, Asked asked) {
    TableBuilder.Row row = table.saidRow(stage);
    if (hasFallen || !isOn) {
      row.empty(2);
    } else {
      row.live(asked.number()).said(Message.of("bar." + stage).with("bar", bar));
    }
    outcome(row, after, isOn);
  }

  private void outcome(TableBuilder.Row row, Survivors after, boolean isOn) {
    if (hasFallen) {
      row.empty(2);
      return;
    }
    hasFallen = !after.survives()[token];
    row.live(Num.fixed(after.probabilities()[token], 3));
    row.said(hasFallen ? "fate.falls" : isOn ? "fate.stays" : "fate.off");
    row.litWhen(hasFallen);
  }
}
