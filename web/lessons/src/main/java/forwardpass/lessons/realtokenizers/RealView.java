package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.tokens.TokenChips;
import forwardpass.lessons.tokens.TokenTree;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the demo of the real tokenizers shows. */
record RealView(String text, Reading state) {
  private static final int BEGINNING = 24; // characters of a text that its table names
  private static final double BYTES_A_MEGABYTE = 1e6;

  Panel panel() {
    Panel panel = Panel.saying(outcome()).in("real").with(samples());
    for (Vocab vocab : Vocab.all()) {
      panel.with(section(vocab));
    }
    return panel
        .with(stretch())
        .with(work())
        .with(new PickView(text, state).view())
        .with(counts())
        .with(returns());
  }

  private static View samples() {
    List<View> buttons = new ArrayList<>();
    buttons.add(new Say("span", "samples-name", Message.of("samples")));
    for (String name : Samples.NAMES) {
      buttons.add(Button.of("sample-" + name, Message.of("sample." + name)));
    }
    return Group.of("samples needs-js", buttons);
  }

  /** A vocabulary's name, and the text's tokens or the button that fetches it. */
  private View section(Vocab vocab) {
    Encoding encoding = state.encoding(vocab, text);
    List<View> head = new ArrayList<>();
    head.add(
        new Say(
            "p",
            "vocab-name",
            Message.of("vocab." + vocab.key()).with("size", Num.grouped(vocab.size()))));
    if (!state.has(vocab)) {
      head.add(Group.of("job needs-js", load(vocab)));
    }
    List<View> parts = new ArrayList<>();
    parts.add(Group.of("vocab-head", head));
    if (encoding != null) {
      parts.add(words -> chips(encoding, words));
    }
    return new Group("section", "vocab", vocab.key(), parts);
  }

  private View load(Vocab vocab) {
    Num size = Num.fixed(vocab.fileBytes() / BYTES_A_MEGABYTE, vocab == Vocab.OWN ? 3 : 1);
    boolean isFetching = state.job().phase() == JobState.Phase.FETCHING;
    return Button.of("load-" + vocab.key(), Message.of("load").with("size", size))
        .when(!isFetching);
  }

  /** The tokens as buttons. The first can be reached by Tab, the others from there. */
  private Node chips(Encoding encoding, Words words) {
    Pick pick = state.pick();
    boolean isPicked = pick != null && pick.vocab() == encoding.vocab();
    List<Node> chips = new ArrayList<>();
    for (int i = 0; i < encoding.shown().size(); i++) {
      boolean isThis = isPicked && pick != null && pick.at() == i;
      TokenTree token = encoding.shown().get(i);
      chips.add(
          Element.of(
                  "button",
                  "token " + TokenChips.tint(encoding.first() + i) + (isThis ? " lit" : ""),
                  TokenChips.inside(token))
              .keyed("token-" + i)
              .with("type", "button")
              .with("data-action", Pick.action(encoding.vocab(), i))
              .with("aria-pressed", isThis ? "true" : "false")
              .with("tabindex", i == 0 || isThis ? 0 : -1));
    }
    String name = words.plain("strip." + encoding.vocab().key());
    return Element.of("div", "tokens", chips).with("role", "group").with("aria-label", name);
  }

  /** Which stretch of a long text is shown, and the ways to its neighbours. */
  private View stretch() {
    TokenizeReport report = state.report();
    if (report == null || text.length() <= TokenizeTask.STRETCH) {
      return Group.of("");
    }
    Message where =
        Message.of("stretch")
            .with("from", Num.grouped(report.from() + 1))
            .with("to", Num.grouped(report.to()))
            .with("all", Num.grouped(text.length()));
    return Group.of(
        "job needs-js",
        Button.of("earlier", Message.of("earlier")).when(report.from() > 0),
        Button.of("later", Message.of("later")).when(report.to() < text.length()),
        new Say("span", "job-text", where));
  }

  private View work() {
    JobState job = state.job();
    List<View> parts = new ArrayList<>();
    parts.add(JobView.stop(job));
    if (job.phase() == JobState.Phase.FETCHING) {
      int all = Vocab.bytes(state.chosen());
      Message label =
          Message.of("fetching").with("done", megabytes(job.bytes())).with("size", megabytes(all));
      parts.add(new Progress(job.bytes(), all, label));
      parts.add(new Say("span", "job-text", label));
    }
    parts.addAll(JobView.failure(job));
    return Group.of("job needs-js", parts);
  }

  private static Num megabytes(int bytes) {
    return Num.fixed(bytes / BYTES_A_MEGABYTE, 1);
  }

  /** Enough of the text to tell this table from another's on the page. */
  private String beginning() {
    boolean isShort = text.length() <= BEGINNING;
    int end =
        Character.isHighSurrogate(text.charAt(Math.min(BEGINNING, text.length()) - 1)) ? 1 : 0;
    return isShort ? text : text.substring(0, BEGINNING - end) + "…";
  }

  private View counts() {
    TokenizeReport report = state.report();
    TableBuilder table =
        TableBuilder.of(
            Message.of("table.caption").with("text", new Text(beginning())),
            "column.vocabulary",
            "column.tokens",
            "column.characters",
            "column.bytes",
            "column.words");
    if (report == null) {
      return table.table();
    }
    TextCounts counts = report.counts();
    for (Vocab vocab : Vocab.all()) {
      TableBuilder.Row row = table.row(vocab.key()).said("short." + vocab.key());
      Encoding encoding = state.encoding(vocab, text);
      if (encoding == null) {
        row.said("not-here").said("not-here").said("not-here").said("not-here");
      } else {
        double tokens = encoding.tokens();
        row.live(Num.grouped(encoding.tokens()))
            .fixed(2, counts.characters() / tokens, counts.bytes() / tokens);
        if (counts.words() == 0) {
          row.said("not-here");
        } else {
          row.fixed(2, tokens / counts.words());
        }
      }
    }
    return table.table();
  }

  /** What the text itself has, and whether it comes back from the tokens. */
  private View returns() {
    TokenizeReport report = state.report();
    if (report == null) {
      return Group.of("");
    }
    boolean returns = true;
    for (Vocab vocab : Vocab.all()) {
      Encoding encoding = state.encoding(vocab, text);
      returns &= encoding == null || encoding.returns();
    }
    return new Say(
        "p",
        "verdict-line",
        Message.of(returns ? "returns" : "returns-not")
            .with("characters", Num.grouped(report.counts().characters()))
            .with("bytes", Num.grouped(report.counts().bytes()))
            .with("words", Num.grouped(report.counts().words())));
  }

  /** How many tokens it is under each, as far as that is known. */
  private Message outcome() {
    if (state.job().hasFailed()) {
      return state.job().said();
    } else if (state.job().isBusy()) {
      return Message.of("at-work");
    }
    Message said = Message.of("outcome");
    for (Vocab vocab : Vocab.all()) {
      Encoding encoding = state.encoding(vocab, text);
      Node tokens = encoding == null ? new Text("–") : Num.grouped(encoding.tokens());
      said = said.with(vocab.key(), tokens);
    }
    return said;
  }
}
