package forwardpass.lessons.honestbets;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.honestbets.Coded.Token;
import forwardpass.lessons.jobs.SentenceRow;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What the coder shows: the lengths, token by token the bits, the bits, and the text again. */
final class CodeView {
  private CodeView() {}

  static View of(SentenceState<Coded> state, boolean isStale) {
    Coded coded = state.result();
    int fileBytes = coded == null ? 0 : coded.fileBytes();
    List<View> parts = new ArrayList<>();
    parts.add(new SentenceRow(state, isStale, fileBytes).view());
    if (coded != null) {
      parts.add(lengths(coded));
      parts.add(tokens(coded));
      parts.add(bits(coded));
      parts.add(new Say("p", "verdict-line", outcome(coded)));
    }
    return Group.of("chain-view", parts);
  }

  private static DataTable lengths(Coded coded) {
    int fixed = coded.fixedBits();
    Message tokens =
        Message.of("length.fixed").with("bits", fixed).with("vocab", coded.vocabSize());
    return DataTable.of("length.caption", "length.way", "length.bits", "length.each")
        .row(
            "bytes",
            mark("bytes"),
            given(Num.grouped(coded.byteBits())),
            each(coded, coded.byteBits()))
        .row(
            "fixed",
            Say.inline(tokens),
            live(Num.grouped(fixed * coded.tokens().size())),
            each(coded, fixed * coded.tokens().size()))
        .row(
            "surprise",
            mark("surprise"),
            live(Num.fixed(coded.surprise(), 1)),
            each(coded, coded.surprise()))
        .marked(
            "total",
            "code",
            mark("code"),
            live(Num.grouped(coded.code().length())),
            each(coded, coded.code().length()));
  }

  private static View mark(String key) {
    return said("length." + key);
  }

  private static View each(Coded coded, double bits) {
    return live(Num.fixed(bits / coded.bytes(), 2));
  }

  private static DataTable tokens(Coded coded) {
    DataTable table =
        DataTable.of("tokens.caption", "tokens.token", "tokens.p", "tokens.bits", "tokens.sum");
    double sum = 0;
    for (int i = 0; i < coded.tokens().size(); i++) {
      Token token = coded.tokens().get(i);
      sum += token.bits();
      View piece = token.piece().isEmpty() ? said("tokens.end") : new Piece(token.piece());
      double p = Exp.exp(-Information.bitsToNats(token.bits()));
      Num probability = p >= 1e-4 ? Num.fixed(p, 4) : Num.scientific(p, 2);
      table =
          table.row(
              i,
              piece,
              live(probability),
              live(Num.fixed(token.bits(), 2)),
              live(Num.fixed(sum, 2)));
    }
    return table;
  }

  /** The code, in groups of eight. */
  private static View bits(Coded coded) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < coded.code().length(); i++) {
      out.append(i > 0 && i % 8 == 0 ? " " : "").append(coded.code().charAt(i));
    }
    View label = new Say("p", "lab-note", Message.of("bits"));
    return Group.of(
        "", label, new Group("div", "code-bits", "", List.of(new Leaf(new Text(out.toString())))));
  }

  static Message outcome(Coded coded) {
    return Message.of(coded.decoded().equals(coded.text()) ? "outcome" : "garbled")
        .with("code", coded.code().length())
        .with("surprise", Num.fixed(coded.surprise(), 1))
        .with("bytes", coded.byteBits())
        .with("decoded", new Text(coded.decoded()));
  }
}
